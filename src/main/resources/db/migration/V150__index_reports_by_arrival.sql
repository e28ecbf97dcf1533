-- Kapan sebuah kelurahan terakhir melapor, tanpa membaca semua laporannya.
create index ix_progress_report_arrival on progress_report (kelurahan_code, recorded_at);
