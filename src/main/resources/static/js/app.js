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
