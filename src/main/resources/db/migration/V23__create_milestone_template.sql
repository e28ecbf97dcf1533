-- Templat tahapan: berversi, bobot tepat 100. Gerai memakai versi yang berlaku saat pembangunannya dimulai.
create table milestone_template (
    id          bigint generated always as identity,
    number      integer      not null,
    reason      varchar(500) not null,
    recorded_at timestamptz  not null,
    recorded_by bigint,
    constraint pk_milestone_template primary key (id),
    constraint uq_milestone_template_number unique (number)
);

create table milestone_template_item (
    template_id    bigint        not null,
    position       integer       not null,
    name           varchar(80)   not null,
    weight         numeric(5, 2) not null,
    start_percent  numeric(5, 2) not null, -- awal jendela rencana, persen dari lama rencana
    finish_percent numeric(5, 2) not null,
    constraint pk_milestone_template_item primary key (template_id, position),
    constraint fk_milestone_template_item_template foreign key (template_id) references milestone_template (id),
    constraint uq_milestone_template_item_name unique (template_id, name),
    constraint ck_milestone_template_item_weight check (weight > 0 and weight <= 100),
    constraint ck_milestone_template_item_window check (start_percent >= 0 and start_percent < finish_percent
        and finish_percent <= 100)
);

-- Jumlah bobot diperiksa saat transaksi selesai, agar dua permintaan sekaligus pun tidak dapat melanggarnya.
create function require_weights_of_100() returns trigger language plpgsql as $$
begin
    if (select sum(weight) from milestone_template_item where template_id = new.template_id) <> 100 then
        raise exception 'bobot templat % tidak berjumlah 100', new.template_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger tr_milestone_template_item_weights
    after insert or update on milestone_template_item
    deferrable initially deferred
    for each row execute function require_weights_of_100();

insert into milestone_template (number, reason, recorded_at)
values (1, 'Templat awal', '2025-10-01 00:00:00+07');

insert into milestone_template_item (template_id, position, name, weight, start_percent, finish_percent)
select t.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
from milestone_template t,
     (values (1, 'Persiapan & pembersihan lahan', 3, 0, 10),
             (2, 'Pondasi', 8, 5, 22),
             (3, 'Struktur (sloof, kolom, ring balok)', 12, 15, 40),
             (4, 'Dinding & plester', 15, 30, 60),
             (5, 'Rangka & penutup atap', 20, 45, 70),
             (6, 'Lantai', 10, 60, 80),
             (7, 'Plafon', 6, 68, 85),
             (8, 'Kusen, pintu, rolling door', 7, 65, 88),
             (9, 'Mekanikal, listrik, sanitasi', 9, 55, 92),
             (10, 'Pengecatan & fasad', 5, 82, 97),
             (11, 'Halaman, parkir, pagar', 5, 85, 100)) as i (position, name, weight, start_percent, finish_percent)
where t.number = 1;
