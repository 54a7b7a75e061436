// Keys for a queue: they move the focus and mark rows, never while one types, and can be switched off for good.
const list = document.querySelector("[data-keys]");
const off = list?.querySelector("button");
const stored = "keys-off";
const rows = [...document.querySelectorAll("tr[data-row]")];
const isOff = () => localStorage.getItem(stored) === "1";
const show = () => (off.textContent = isOff() ? off.dataset.on : off.dataset.off);
const typing = (element) => element.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])") !== null;
const here = () => rows.findIndex((row) => row.contains(document.activeElement));
const move = (to) => rows[Math.max(0, Math.min(rows.length - 1, to))]?.querySelector("a").focus();

const keys = {
  j: () => move(here() + 1),
  k: () => move(here() < 0 ? 0 : here() - 1),
  x: () => rows[here()]?.querySelector("input[type=checkbox]")?.click(),
  "?": () => {
    const details = list.querySelector("details");
    details.open = !details.open;
    if (details.open) details.querySelector("summary").focus();
  },
};

if (list) {
  off.hidden = false;
  show();
  off.addEventListener("click", () => {
    localStorage.setItem(stored, isOff() ? "0" : "1");
    show();
  });
  addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || isOff() || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    event.preventDefault();
    act();
  });
}
