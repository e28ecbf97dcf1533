-- Laporan mingguan mencari keadaan setiap kelurahan pada saat yang lampau; indeksnya memuat semua yang ditanyakan.
drop index ix_land_status_change_latest;
create index ix_land_status_change_latest on land_status_change (kelurahan_code, id desc)
    include (status, effective_on, recorded_at);

drop index ix_operation_status_change_latest;
create index ix_operation_status_change_latest on operation_status_change (kelurahan_code, id desc)
    include (status, effective_on, recorded_at);

drop index ix_progress_report_arrival;
create index ix_progress_report_arrival on progress_report (kelurahan_code, recorded_at) include (observed_on);
