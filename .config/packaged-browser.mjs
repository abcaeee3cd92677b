// Unpacks the browser that comes with the packages and says where it is and how it wants to be started.
import chromium from "@sparticuz/chromium";

process.stdout.write(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args }));
