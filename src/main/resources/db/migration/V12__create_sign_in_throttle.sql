-- Percobaan masuk yang gagal, per akun (sidik nama) dan per alamat jaringan.
-- Tersimpan di basis data: tetap berlaku setelah mulai ulang dan untuk semua server.
create table sign_in_throttle (
    subject  varchar(80) not null,
    tries    integer     not null,
    last_try timestamptz not null,
    constraint pk_sign_in_throttle primary key (subject),
    constraint ck_sign_in_throttle_tries check (tries >= 0)
);

create index ix_sign_in_throttle_last_try on sign_in_throttle (last_try);
