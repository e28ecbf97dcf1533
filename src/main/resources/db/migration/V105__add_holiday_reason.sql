-- Menghapus hari libur menggeser tenggat, maka alasannya dicatat.
alter table holiday_change add column reason varchar(300);
alter table holiday_change
    add constraint ck_holiday_change_reason check (kind <> 'REMOVED' or btrim(coalesce(reason, '')) <> '');
