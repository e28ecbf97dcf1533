// Perilaku yang tidak dapat diberikan htmx. Tanpa berkas ini setiap halaman tetap bekerja.

// Kotak salin: pilih seluruh teks saat disentuh, agar tinggal disalin.
document.addEventListener("focusin", (event) => {
  if (event.target.matches("textarea[readonly]")) {
    event.target.select();
  }
});

// Tombol salin: tampak hanya bila dapat bekerja; tanpa itu teksnya tetap dapat dipilih.
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }
    button.nextElementSibling.textContent = button.dataset.said;
  });
});

// Navigasi yang digeser: halaman yang terbuka tetap tampak di layar sempit.
const current = document.querySelector(".mainnav [aria-current]");
if (current) {
  const bar = current.closest(".mainnav");
  bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
}

// Bab laporan: terbuka di layar lebar; tautan ke isi yang terlipat membuka lipatannya.
const wide = matchMedia("(min-width: 64rem)");
document.querySelectorAll(".chapter > details").forEach((chapter) => {
  chapter.open ||= wide.matches;
  chapter.dataset.own = "";
});
function reveal() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = named?.querySelector(":scope > details > summary") ?? named;
  if (!target?.closest("details:not([open])")) return;
  for (let fold = target; (fold = fold.closest("details:not([open])"));) fold.open = true;
  target.scrollIntoView();
}
reveal();
addEventListener("hashchange", reveal);

// Cetakan menyebut kapan dicetak.
addEventListener("beforeprint", () => {
  const printed = document.querySelector("[data-printed]");
  const at = new Date().toLocaleString("id-ID", { dateStyle: "full", timeStyle: "short", timeZone: "Asia/Jakarta" }).replace(/ pukul/, ",");
  printed.textContent = printed.dataset.printed.replace("…", at);
});

// Formulir yang ditolak: mulai dari ringkasan kesalahannya, atau dari isian pertama yang salah.
(document.querySelector("main [role=alert][tabindex]") ?? document.querySelector("main [aria-invalid=true]"))?.focus();

// Tombol kirim hanya sekali tekan; server tetap menolak kiriman ganda lewat UUID.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button && event.target.method === "post") {
    setTimeout(() => { button.disabled = true; });
    window.addEventListener("pageshow", () => { button.disabled = false; }, { once: true });
  }
});
