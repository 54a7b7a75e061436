// Saves a draft while one types; what could not be saved stays in this tab until it is.
const form = document.querySelector("form[data-draft]");
const status = form?.querySelector("[data-status]");
const pause = 5000;
let timer, saving, changed = false, signedOut = false;

const say = (words) => (status.textContent = words);
const key = () => `draft:${new URL(form.action).pathname}`;
const fields = () => [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "__RequestVerificationToken" && name !== "Mark");
const keep = () => sessionStorage.setItem(key(), JSON.stringify({ mark: form.elements.Mark.value, fields: fields() }));
const forget = () => sessionStorage.removeItem(key());

async function save() {
  clearTimeout(timer);
  if (saving || !changed || signedOut || form.dataset.keep) return;
  saving = send();
  await saving;
  saving = undefined;
}

async function send() {
  changed = false;
  say(form.dataset.waiting);
  const body = new FormData(form);
  body.set("do", "autosave");
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (answer.redirected) {
      signedOut = true;
      say(form.dataset.signedOut);
    }
    else if (!answer.ok) say(form.dataset.notSaved);
    else {
      if (!changed) forget();
      const saved = await answer.json();
      form.elements.Mark.value = saved.mark;
      if (saved.action !== new URL(form.action).pathname) {
        form.action = saved.action;
        history.replaceState(null, "", saved.action);
      }
      say(`${form.dataset.saved} ${new Date().toLocaleTimeString(document.documentElement.lang)}`);
    }
  } catch {
    changed = true;
    say(form.dataset.offline);
  }
}

function restore() {
  const kept = JSON.parse(sessionStorage.getItem(key()) ?? "null");
  if (!kept || kept.mark !== form.elements.Mark.value) return;
  let differs = false;
  for (const [name, value] of kept.fields)
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "radio" || field.type === "checkbox") {
        if (field.value === value && !field.checked) differs = field.checked = true;
      } else if (field.type !== "hidden" && field.tagName !== "BUTTON" && field.value !== value) {
        field.value = value;
        differs = true;
      }
    }
  if (!differs) return forget();
  changed = true;
  say(form.dataset.restored);
}

if (form) {
  form.addEventListener("input", () => {
    changed = true;
    keep();
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (navigator.onLine && !saving) return;
    event.preventDefault();
    if (!navigator.onLine) return say(form.dataset.offline);
    // Both at once would save an item twice, or say that another window had changed it.
    await saving;
    form.requestSubmit(event.submitter);
  });
  addEventListener("online", save);
  restore();
}
