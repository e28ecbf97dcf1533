-- Dokumen pada satu peristiwa kendala; hash menyebut berkas menurut SHA-256 isinya.
create table obstacle_document (
    id          bigint generated always as identity,
    event_id    bigint       not null,
    hash        varchar(64) collate "C" not null,
    name        varchar(120) not null,
    bytes       bigint       not null,
    constraint pk_obstacle_document primary key (id),
    constraint fk_obstacle_document_event foreign key (event_id) references obstacle_event (id),
    constraint ck_obstacle_document_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint ck_obstacle_document_bytes check (bytes > 0)
);

create index ix_obstacle_document_event on obstacle_document (event_id);
create index ix_obstacle_document_hash on obstacle_document (hash);

-- Foto dapat menjadi bagian satu kendala, seperti dapat menjadi bagian satu laporan.
alter table photo add column obstacle_id bigint;
alter table photo add constraint fk_photo_obstacle foreign key (obstacle_id) references obstacle (id);
alter table photo add constraint ck_photo_subject check (report_id is null or obstacle_id is null);
create index ix_photo_obstacle on photo (obstacle_id) where obstacle_id is not null;
