-- Dasbor menanyakan apakah data lahan berubah pada setiap pembukaan: yang terakhir berubah harus ditemukan tanpa
-- membaca seluruh tabel.
create index ix_land_asset_version on land_asset (changed_at);
create index ix_land_proposal_step_recorded on land_proposal_step (recorded_at);
