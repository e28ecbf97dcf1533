-- Gerai yang dibangun: satu di setiap kelurahan, dengan tahapan yang dibekukan saat pembangunannya dimulai.
create table gerai (
    id             bigint generated always as identity,
    kelurahan_code varchar(13) collate "C" not null,
    template_id    bigint      not null,
    started_on     date        not null,
    recorded_at    timestamptz not null,
    recorded_by    bigint      not null,
    constraint pk_gerai primary key (id),
    constraint fk_gerai_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_gerai_template foreign key (template_id) references milestone_template (id),
    constraint uq_gerai_kelurahan unique (kelurahan_code)
);

create table gerai_milestone (
    id             bigint generated always as identity,
    gerai_id       bigint        not null,
    position       integer       not null,
    name           varchar(80)   not null,
    weight         numeric(5, 2) not null,
    start_percent  numeric(5, 2) not null,
    finish_percent numeric(5, 2) not null,
    constraint pk_gerai_milestone primary key (id),
    constraint fk_gerai_milestone_gerai foreign key (gerai_id) references gerai (id),
    constraint uq_gerai_milestone_position unique (gerai_id, position),
    constraint ck_gerai_milestone_weight check (weight > 0 and weight <= 100),
    constraint ck_gerai_milestone_window check (start_percent >= 0 and start_percent < finish_percent
        and finish_percent <= 100)
);

-- Rencana dasar: yang berlaku adalah nomor terbesar; yang lama tetap tersimpan dengan alasannya.
create table baseline (
    id             bigint generated always as identity,
    gerai_id       bigint        not null,
    number         integer       not null,
    start_on       date          not null,
    duration_weeks integer       not null,
    reason         varchar(500)  not null,
    recorded_at    timestamptz   not null,
    recorded_by    bigint        not null,
    constraint pk_baseline primary key (id),
    constraint fk_baseline_gerai foreign key (gerai_id) references gerai (id),
    constraint uq_baseline_number unique (gerai_id, number),
    constraint ck_baseline_duration check (duration_weeks between 1 and 104)
);

-- Serah terima: paling banyak sekali untuk setiap gerai.
create table gerai_handover (
    gerai_id       bigint       not null,
    handed_over_on date         not null,
    letter_number  varchar(120),
    note           varchar(500),
    recorded_at    timestamptz  not null,
    recorded_by    bigint       not null,
    constraint pk_gerai_handover primary key (gerai_id),
    constraint fk_gerai_handover_gerai foreign key (gerai_id) references gerai (id)
);
