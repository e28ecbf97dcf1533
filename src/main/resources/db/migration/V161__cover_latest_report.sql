-- Laporan terakhir setiap kelurahan per suatu saat dibaca ratusan ribu kali untuk laporan mingguan: cukup dari indeks.
drop index ix_progress_report_latest;
create index ix_progress_report_latest on progress_report (kelurahan_code, observed_on desc, id desc)
    include (recorded_at, physical, builder_figure);
