-- Setiap pencatat adalah akun yang ada; riwayat tidak dapat menyebut petugas yang tidak dikenal.
-- Akun tidak pernah dihapus, hanya dinonaktifkan, maka kolom pencatat tidak memerlukan indeks.
alter table completion_target
    add constraint fk_completion_target_account foreign key (recorded_by) references account (id);
alter table land_status_change
    add constraint fk_land_status_change_account foreign key (recorded_by) references account (id);
alter table operation_status_change
    add constraint fk_operation_status_change_account foreign key (recorded_by) references account (id);
alter table milestone_template
    add constraint fk_milestone_template_account foreign key (recorded_by) references account (id);
alter table gerai
    add constraint fk_gerai_account foreign key (recorded_by) references account (id);
alter table baseline
    add constraint fk_baseline_account foreign key (recorded_by) references account (id);
alter table gerai_handover
    add constraint fk_gerai_handover_account foreign key (recorded_by) references account (id);
alter table progress_report
    add constraint fk_progress_report_account foreign key (recorded_by) references account (id);
alter table obstacle
    add constraint fk_obstacle_account foreign key (recorded_by) references account (id);
alter table obstacle_closing
    add constraint fk_obstacle_closing_account foreign key (recorded_by) references account (id);

-- Nama akun tidak pernah berubah, maka berkas batas dan riwayat akun boleh menyebut orangnya dengan nama itu.
alter table boundary_import
    add constraint fk_boundary_import_account foreign key (uploaded_by) references account (username);
alter table boundary_use
    add constraint fk_boundary_use_account foreign key (decided_by) references account (username);

-- Akun pertama dibuat oleh pemasangan, bukan oleh petugas: pembuatnya kosong.
alter table account_change alter column changed_by drop not null;
update account_change set changed_by = null where changed_by not in (select username from account);
alter table account_change
    add constraint fk_account_change_author foreign key (changed_by) references account (username);
