-- Menurut pengaturan keberapa waktu kendala terakhir dihitung: setiap perubahan batas atau hari libur menambah satu.
alter table obstacle add column edition bigint not null default 0;

create index ix_obstacle_edition on obstacle (edition) where state <> 'DITUTUP';
