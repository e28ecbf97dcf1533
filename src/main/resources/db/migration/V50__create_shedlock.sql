-- Pekerjaan terjadwal: satu baris sebuah pekerjaan, agar hanya satu instans yang menjalankannya.
-- Nama tabel dan kolom ditentukan oleh ShedLock.
create table shedlock (
    name       varchar(64)  not null,
    lock_until timestamptz  not null,
    locked_at  timestamptz  not null,
    locked_by  varchar(255) not null,
    constraint pk_shedlock primary key (name)
);
