// Mengirim foto satu per satu selagi laporan diisi. Tanpa berkas ini foto terkirim bersama formulir.
const RETRY_MS = 15000;

document.querySelectorAll("[data-photos]").forEach(collect);

function collect(root) {
  const input = root.querySelector("input[type=file]");
  const last = root.querySelector("[data-photo-add]");
  const token = root.closest("form").querySelector("input[name=_csrf]");
  const pending = new Map(); // berkas → barisnya
  let busy = false;
  let retry;

  const part = (item, name) => item.querySelector(`[data-photo-${name}]`);
  const announce = (text) => { root.querySelector("[role=status]").textContent = text; };

  function say(item, text, removable = true) {
    part(item, "state").textContent = text;
    part(item, "remove").hidden = !removable;
  }

  // Yang belum terkirim tetap di isian berkas, agar ikut terkirim bersama formulir.
  function settle(file) {
    pending.delete(file);
    const left = new DataTransfer();
    pending.forEach((item, other) => left.items.add(other));
    input.files = left.files;
  }

  function add(file) {
    last.before(root.querySelector("template").content.cloneNode(true));
    const item = last.previousElementSibling;
    item.querySelector("b").textContent = file.name;
    if (file.size > Number(root.dataset.maxBytes)) {
      say(item, root.dataset.tooLarge);
      announce(root.dataset.tooLarge);
    } else {
      pending.set(file, item);
    }
  }

  function post(url, fields, progress = () => {}) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      Object.entries({ [token.name]: token.value, ...fields }).forEach(([name, value]) => body.append(name, value));
      request.open("POST", url);
      request.timeout = 12 * RETRY_MS;
      request.setRequestHeader("HX-Request", "true");
      request.upload.onprogress = progress;
      request.onloadend = () => done(request);
      request.send(body);
    });
  }

  async function send(file, item) {
    const answer = await post(root.dataset.url, { submission: root.dataset.submission, photo: file },
      ({ loaded, total }) => say(item, root.dataset.sending.replace("{0}", Math.floor(100 * loaded / total)), false));
    const settled = [200, 422].includes(answer.status) && answer.responseText.trimStart().startsWith("<li");
    if (settled) {
      settle(file);
      item.insertAdjacentHTML("afterend", answer.responseText);
      announce(part(item.nextElementSibling, "state").textContent);
      item.remove();
    }
    return settled || say(item, root.dataset.waiting);
  }

  async function sendAll() {
    if (busy) return;
    busy = true;
    clearTimeout(retry);
    let signal = true;
    for (const [file, item] of pending) {
      signal = signal ? await send(file, item) : say(item, root.dataset.waiting);
    }
    busy = false;
    if (pending.size) retry = setTimeout(sendAll, RETRY_MS);
  }

  async function remove(event) {
    const button = event.target.closest("[data-photo-remove]");
    if (!button) return;
    event.preventDefault();
    const item = button.closest("li");
    if (button.dataset.url && (await post(button.dataset.url, {})).status !== 200) return;
    settle([...pending.keys()].find((file) => pending.get(file) === item));
    item.remove();
    input.focus();
  }

  input.classList.add("visually-hidden");
  input.addEventListener("change", () => { [...input.files].forEach(add); settle(null); sendAll(); });
  root.addEventListener("click", remove);
  window.addEventListener("online", sendAll);
}
