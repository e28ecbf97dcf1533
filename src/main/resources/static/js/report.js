// Formulir lapor: menghitung, menandai, menyimpan draf, mengirim ulang. Tanpa berkas ini formulir tetap bekerja.
const sent = document.querySelector("[data-sent]");
let form, key, waiting = false;

// Perseratus persen; NaN bila tidak terbaca. Bilangan bulat, agar hitungannya sama dengan server.
const hundredths = (text) => /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text.trim().replace(",", ".")) * 100) : NaN;
const comma = (value) => String(value / 100).replace(".", ",");
const draft = () => JSON.parse(localStorage.getItem(key) ?? "null");
const clock = (at) => new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" }).format(at);

function tell(words, at) {
  form.querySelector(".draft").textContent = words.replace("{0}", at ? clock(at) : "");
  form.querySelector(".discard").hidden = !draft();
}

// Alasan ditanyakan sesudah jari berhenti mengetik: di tengah mengetik 100, angka 1 belum berarti turun.
function ask(box, needed, settled) {
  const asked = form.querySelector(box);
  if (needed && settled) asked.hidden = false;
  if (!needed && !asked.querySelector("textarea").value) asked.hidden = true;
  return !asked.hidden;
}

function figure(settled) {
  let sum = 0, fallen = false, jumped = false;
  for (const input of form.querySelectorAll("[data-weight]")) {
    const last = Math.round(input.dataset.last * 100), typed = hundredths(input.value);
    const value = typed <= 10000 ? typed : last, change = value - last;
    sum += Math.round(input.dataset.weight * 100) * value;
    input.classList.toggle("changed", change !== 0);
    input.closest("li").querySelector("strong").textContent = change === 0 ? ""
      : ", " + form.dataset.changed.replace("{0}", (change > 0 ? "+" : "−") + comma(Math.abs(change)));
    fallen ||= change < 0;
    jumped ||= change > 2000;
  }
  const builder = form.elements.builder, physical = form.querySelector("#physical");
  if (!physical) return;
  fallen ||= hundredths(builder.value) < Math.round(builder.dataset.last * 100);
  physical.value = (Math.floor(sum / 10000 + 0.5) / 100).toFixed(2).replace(".", ",");
  form.querySelector(".sendbar-ask").hidden = !ask(".fall", fallen, settled) || form.elements.fallReason.value.trim() !== "";
  if (ask(".jump", jumped && form.dataset.jumps === "true", settled)) form.elements.jumpAsked.value = "true";
}

// Yang disimpan: hanya isian yang disentuh, dengan UUID kirimannya; foto tidak ikut.
function save() {
  const untouched = (name) => hundredths(form.elements[name].value) === Math.round(form.elements[name].dataset.last * 100);
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !["_csrf", "basedOn"].includes(name)
    && !(name.startsWith("percent[") && untouched(name)));
  localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
  tell(form.dataset.saved, Date.now());
}

function restore() {
  const kept = draft();
  if (form.dataset.fresh !== "true" || !kept) return;
  const own = kept.fields.find(([name]) => name === "submission")[1];
  if (own !== form.elements.submission.value) return location.replace(location.pathname + "?submission=" + own);
  kept.fields.forEach(([name, value]) => { if (form.elements[name]) form.elements[name].value = value; });
  tell(form.dataset.restored, kept.at);
}

async function send() {
  waiting = false;
  tell(form.dataset.sending);
  form.querySelector(".discard").hidden = true;
  const response = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(() => null);
  const button = form.querySelector(".btn-primary");
  if (!response || [502, 503, 504].includes(response.status)) {
    waiting = true;
    button.disabled = false;
    tell(form.dataset.offline);
  } else if (response.status === 422) {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    page.querySelector("[data-photos]").replaceWith(form.querySelector("[data-photos]")); // foto yang sedang dikirim tetap berjalan
    document.querySelector("main").replaceWith(page.querySelector("main"));
    start();
    document.querySelector("main [role=alert]")?.focus();
  } else if (response.redirected) location.assign(response.url);
  else form.submit();
}

function start() {
  form = document.getElementById("report");
  key = "lapor:" + form.dataset.code;
  restore();
  figure(true);
  let typed;
  form.addEventListener("input", () => {
    clearTimeout(typed);
    typed = setTimeout(figure, 900, true);
    figure(false);
    save();
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.name) return; // foto saja
    event.preventDefault(); save(); send();
  });
  form.querySelector(".discard").addEventListener("click", () => { localStorage.removeItem(key); location.reload(); });
}

if (sent) {
  key = "lapor:" + sent.dataset.code;
  if (draft()?.fields.some(([name, value]) => name === "submission" && value === sent.dataset.sent)) localStorage.removeItem(key);
} else if (document.getElementById("report")) start();
addEventListener("online", () => { if (waiting) send(); });
setInterval(() => { if (waiting && navigator.onLine) send(); }, 30000);
