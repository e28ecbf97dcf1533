-- Surat kota kepada Gubernur dan jawabannya: nomor dan tanggal yang diberikan kantor. Hanya bertambah; yang terakhir
-- dari setiap jenis berlaku, sehingga salah ketik dibetulkan dengan baris baru.
create table land_proposal_letter (
    proposal_id   bigint       not null,
    position      integer      not null,
    submission_id uuid         not null,
    kind          varchar(10)  not null,
    number        varchar(120) not null,
    dated         date         not null,
    recorded_at   timestamptz  not null,
    recorded_by   bigint       not null,
    constraint pk_land_proposal_letter primary key (proposal_id, position),
    constraint uq_land_proposal_letter_submission unique (submission_id),
    constraint fk_land_proposal_letter_proposal foreign key (proposal_id) references land_proposal (id),
    constraint fk_land_proposal_letter_author foreign key (recorded_by) references account (id),
    constraint ck_land_proposal_letter_kind check (kind in ('SENT', 'REPLY')),
    constraint ck_land_proposal_letter_number check (number <> ''),
    constraint ck_land_proposal_letter_position check (position >= 1)
);
