-- Dokumen satu aset lahan: PDF yang sudah ditulis ulang. Yang ditarik tetap tersimpan beserta alasannya.
create table land_document (
    id                bigint generated always as identity,
    asset_id          bigint       not null,
    kind              varchar(20)  not null,
    title             varchar(150),
    step              varchar(60),
    file              varchar(64) collate "C" not null,
    bytes             bigint       not null,
    pages             integer      not null,
    added_at          timestamptz  not null,
    added_by          bigint       not null,
    withdrawn_at      timestamptz,
    withdrawn_by      bigint,
    withdrawal_reason varchar(1000),
    constraint pk_land_document primary key (id),
    constraint fk_land_document_asset foreign key (asset_id) references land_asset (id),
    constraint fk_land_document_author foreign key (added_by) references account (id),
    constraint fk_land_document_withdrawer foreign key (withdrawn_by) references account (id),
    constraint ck_land_document_file check (file ~ '^[0-9a-f]{64}$'),
    constraint ck_land_document_size check (bytes > 0 and pages > 0),
    constraint ck_land_document_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null))
);

-- Berkas yang sama sebagai dokumen yang sama hanya sekali.
create unique index uq_land_document_file on land_document (asset_id, kind, file) where withdrawn_at is null;
create index ix_land_document_stored on land_document (file);
