-- Kendala boleh menyebut satu bidang lahan; halaman bidang mencari kendala yang menyebutnya.
alter table obstacle
    add constraint fk_obstacle_land_asset foreign key (land_asset_id) references land_asset (id);
create index ix_obstacle_land_asset on obstacle (land_asset_id, id) where land_asset_id is not null;
