-- Alamat e-mail petugas, bila ada. Tidak dikonfirmasi: isi surat karena itu pendek dan hanya memuat tautan.
alter table account
    add column email varchar(150),
    add constraint ck_account_email check (email ~ '^[!-?A-~]+@[a-z0-9.-]+$');

alter table account_change
    drop constraint ck_account_change_kind,
    add constraint ck_account_change_kind check (kind in
        ('CREATED', 'EDITED', 'DEACTIVATED', 'ACTIVATED', 'RESET', 'PASSWORD_CHANGED', 'SESSIONS_ENDED',
         'EMAIL_CHANGED'));
