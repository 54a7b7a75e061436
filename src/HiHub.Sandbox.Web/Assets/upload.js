// Sends a file in pieces that a slow or broken line can bear; the page's own form then attaches what has come.
const form = document.querySelector("form[data-upload]");
const piece = 256 * 1024;
const largest = 50 * 1024 * 1024;

if (form) {
  const status = form.querySelector("[data-status]");
  const bar = form.querySelector("progress");
  const say = (words) => (status.textContent = words);
  const signedOut = Symbol();
  async function call(handler, options = {}) {
    const answer = await fetch(`${form.action}?handler=${handler}`, {
      ...options,
      headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value, "Content-Type": "application/octet-stream" },
    });
    if (answer.redirected) throw signedOut;
    return answer;
  }
  const back = () => (navigator.onLine ? new Promise((done) => setTimeout(done, 2000)) : new Promise((done) => addEventListener("online", done, { once: true })));

  // Where a file that was begun before stands now; else a new beginning.
  async function begin(key) {
    const known = localStorage.getItem(key);
    const answer = known && (await call(`Received&id=${known}`));
    if (answer?.ok) {
      say(form.dataset.resumed);
      return answer.json();
    }
    const begun = await (await call("Begin", { method: "POST" })).json();
    localStorage.setItem(key, begun.id);
    return begun;
  }

  async function send(file, key) {
    let state;
    while (!state || state.received < file.size) {
      try {
        state ??= await begin(key);
        const answer = await call(`Piece&id=${state.id}&from=${state.received}`, { method: "POST", body: file.slice(state.received, state.received + piece) });
        state = answer.ok ? await answer.json() : undefined;
      } catch (why) {
        state = undefined;
        say(why === signedOut ? form.dataset.signedOut : form.dataset.broken);
        await back();
        continue;
      }
      if (!state) {
        await back();
        continue;
      }
      // In tenths: on a slow line a whole one takes a quarter of a minute.
      bar.value = Math.floor((1000 * state.received) / file.size) / 10;
      say(form.dataset.sending.replace("{0}", bar.value.toLocaleString(document.documentElement.lang)));
    }
    return state.id;
  }

  form.addEventListener("submit", async (event) => {
    const input = form.elements.Paper;
    const file = input.files[0];
    if (!file || !form.elements.Kind.value || file.size === 0) return;
    event.preventDefault();
    if (file.size > largest) return say(form.dataset.tooLarge);
    form.querySelector("[data-progress]").hidden = false;
    const key = `upload:${form.dataset.upload}:${file.name}:${file.size}:${file.lastModified}`;
    form.elements.Upload.value = await send(file, key);
    form.elements.FileName.value = file.name;
    localStorage.removeItem(key);
    input.disabled = true;
    form.submit();
  });
}
