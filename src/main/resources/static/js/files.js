// Berkas: tampak bahwa sedang dibuat, dan kapan selesai; tanpa ini peramban mengunduhnya sendiri.
document.querySelectorAll("[data-making]").forEach((files) => {
  files.addEventListener("click", async (event) => {
    const link = event.target.closest("[data-file]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.ariaBusy === "true") return;
    const say = (words) => { files.nextElementSibling.textContent = words.replace("…", link.textContent.trim()); };
    link.ariaBusy = "true";
    say(files.dataset.making);
    try {
      const answer = await fetch(link.href);
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const save = document.createElement("a");
      save.href = URL.createObjectURL(await answer.blob());
      save.download = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition"))?.[1] ?? "";
      save.click();
      setTimeout(() => URL.revokeObjectURL(save.href), 60_000);
      say(files.dataset.made);
    } catch {
      say("");
      location.assign(link.href);
    } finally {
      link.ariaBusy = null;
    }
  });
});
