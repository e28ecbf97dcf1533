// Peta untuk menunjuk titik. Tanpa berkas ini kedua isian angka tetap bekerja.
const box = document.querySelector("[data-place-map]");
if (box && window.L) {
  start(box, window.L);
}

function start(root, L) {
  const form = root.closest("form");
  const fields = ["latitude", "longitude"].map((name) => form.elements[name]);
  const place = form.elements.kelurahanCode;
  const stray = form.querySelector("[data-place-stray]");
  const said = root.querySelector("[data-place-said]");
  let ground = { schematic: true, features: [] };
  let outlines;

  root.hidden = false;
  const map = L.map(root.querySelector(".place-map"), { attributionControl: false, zoomSnap: 0.5, minZoom: 9 });
  map.setView([-5.42, 105.26], 12);
  if (root.dataset.tiles) L.tileLayer(root.dataset.tiles, { maxZoom: 19 }).addTo(map);
  const svg = "<svg viewBox='-11 -31 22 32' width='33' height='48'><path d='M0 0C-4-8-10-13-10-20a10 10 0 0 1 20 0C10-13 4-8 0 0z'/><circle cy='-20' r='4'/></svg>";
  const icon = L.divIcon({ className: "place-pin", html: svg, iconSize: [33, 48], iconAnchor: [16.5, 46.5] });
  const marker = L.marker([0, 0], { icon, draggable: true, autoPan: true, keyboard: false });

  const degrees = (field) => Number(field.value.trim().replace("−", "-").replace(",", "."));
  const text = (value) => value.toFixed(6).replace(".", ",");

  function typed() {
    const [lat, lng] = fields.map(degrees);
    const known = fields.every((field) => field.value.trim()) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
    return known ? L.latLng(lat, lng) : null;
  }

  function inside(point, rings) {
    let odd = false;
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [x, y] = ring[i];
        const [u, v] = ring[j];
        if ((y > point.lat) !== (v > point.lat) && point.lng < (u - x) * (point.lat - y) / (v - y) + x) odd = !odd;
      }
    }
    return odd;
  }

  function check(point) {
    const own = ground.features.find((feature) => feature.properties.code === place.value);
    stray.hidden = !point || ground.schematic || !own
      || own.geometry.coordinates.some((polygon) => inside(point, polygon));
  }

  function show(point) {
    if (point) marker.setLatLng(point).addTo(map);
    else marker.remove();
    check(point);
  }

  function pick(point) {
    fields[0].value = text(point.lat);
    fields[1].value = text(point.lng);
    show(point);
    said.textContent = root.dataset.wordsAt.replace("{0}", fields[0].value).replace("{1}", fields[1].value);
  }

  const look = (feature) => ({
    className: feature.properties.code === place.value ? "place-cell own" : "place-cell",
    interactive: false,
  });

  function draw() {
    if (outlines) outlines.remove();
    outlines = L.geoJSON(ground, { interactive: false, style: look }).addTo(map);
    const own = outlines.getLayers().find((layer) => layer.feature.properties.code === place.value);
    const point = typed();
    if (own) own.bringToFront();
    if (point) map.setView(point, Math.max(map.getZoom(), 15), { animate: false });
    else if (outlines.getLayers().length) map.fitBounds((own || outlines).getBounds(), { padding: [12, 12], animate: false });
  }

  async function load() {
    const answer = await fetch(root.dataset.url, { headers: { Accept: "application/geo+json" } });
    if (!answer.ok) throw new Error(answer.status);
    ground = await answer.json();
    draw();
    check(typed());
    if (ground.schematic) said.textContent = root.dataset.wordsSchematic;
  }

  map.on("click", (event) => pick(event.latlng));
  marker.on("drag", () => check(marker.getLatLng()));
  marker.on("dragend", () => pick(marker.getLatLng()));
  fields.forEach((field) => field.addEventListener("input", () => {
    const point = typed();
    show(point);
    if (point) map.panTo(point);
  }));
  place.addEventListener("change", () => { draw(); check(typed()); });
  root.querySelector("[data-place-centre]").addEventListener("click", () => pick(map.getCenter()));
  root.querySelector("[data-place-clear]").addEventListener("click", () => {
    fields.forEach((field) => { field.value = ""; });
    said.textContent = "";
    show(null);
  });
  show(typed());
  load().catch(() => { said.textContent = root.dataset.wordsFailed; });
}
