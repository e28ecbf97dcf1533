-- Arsip minggu menghitung kelurahan yang melapor tiap minggu: cukup dari indeks.
drop index ix_progress_report_recorded;
create index ix_progress_report_recorded on progress_report (recorded_at) include (kelurahan_code);
