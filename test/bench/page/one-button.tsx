import { Button } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PaneTheme } from "../../../src/ui/theme";

/** The least page that the same libraries can make: what the page itself adds is measured against it. */
const root = document.getElementById("page");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PaneTheme language="zh-CN">
        <Button>OK</Button>
      </PaneTheme>
    </StrictMode>,
  );
}
