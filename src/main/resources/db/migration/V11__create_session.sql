-- Sesi masuk, disimpan di basis data: mulai ulang aplikasi tidak mengeluarkan siapa pun.
-- Nama tabel dan kolom ditentukan oleh Spring Session.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint pk_spring_session primary key (primary_id),
    constraint uq_spring_session_session_id unique (session_id)
);

create index ix_spring_session_expiry on spring_session (expiry_time);
create index ix_spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint pk_spring_session_attributes primary key (session_primary_id, attribute_name),
    constraint fk_spring_session_attributes_session foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);
