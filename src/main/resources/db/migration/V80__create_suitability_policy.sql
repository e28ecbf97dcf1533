-- Kebijakan tentang lahan, bertanggal. Kebijakan baru adalah baris baru; yang lama tidak pernah diubah.
-- required: kriteria yang bila tidak dipenuhi menolak lahan; advised: yang bila tidak dipenuhi menjadi catatan.
-- Kriteria yang tidak disebut tidak diatur kebijakan itu.
create table suitability_policy (
    id                   bigint generated always as identity,
    level                varchar(10)   not null,
    in_force_from        date          not null,
    title                varchar(200)  not null,
    letter_number        varchar(120),
    letter_date          date,
    required             varchar(20)[] not null,
    advised              varchar(20)[] not null,
    minimum_area_m2      numeric(8, 2),
    accepted_from_m2     numeric(8, 2),
    accepted_to_m2       numeric(8, 2),
    building_width_m     numeric(5, 2),
    building_length_m    numeric(5, 2),
    minimum_road_width_m numeric(5, 2),
    steepest             varchar(10),
    titles               varchar(10)[] not null,
    reason               varchar(500)  not null,
    recorded_at          timestamptz   not null,
    recorded_by          bigint, -- akun; kosong untuk yang dinyatakan saat pemasangan
    constraint pk_suitability_policy primary key (id),
    constraint fk_suitability_policy_author foreign key (recorded_by) references account (id),
    constraint ck_suitability_policy_level check (level in ('NASIONAL', 'PROVINSI')),
    constraint ck_suitability_policy_title check (title <> '' and reason <> ''),
    constraint ck_suitability_policy_once check (not required && advised),
    -- Luas tidak pernah menolak: paling jauh menjadi catatan.
    constraint ck_suitability_policy_area check (not 'AREA' = any (required)),
    constraint ck_suitability_policy_range check ((accepted_from_m2 is null) = (accepted_to_m2 is null)
        and (accepted_from_m2 is null or accepted_from_m2 < accepted_to_m2)),
    constraint ck_suitability_policy_building check ((building_width_m is null) = (building_length_m is null)),
    constraint ck_suitability_policy_slope check (steepest in ('DATAR', 'LANDAI', 'MIRING', 'CURAM'))
);
