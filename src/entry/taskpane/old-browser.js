// Runs before anything else, in any browser: written in the oldest JavaScript there is, and copied as it stands.
(function () {
  // Office 2016 and 2019 show pages with Internet Explorer, which cannot read the rest. What is asked for here is as new as what the rest needs.
  if (typeof Array.prototype.at !== "function") {
    window.location.replace("unsupported.html");
    return;
  }
  window.setTimeout(function () {
    var slow = document.getElementById("slow");
    if (slow) slow.hidden = false;
  }, 15000);
})();
