-- Daftar aset mengurutkan dengan "nulls last"; indeks lama tidak dapat dipakai karena urutannya "nulls first".
drop index ix_land_asset_changed;
create index ix_land_asset_changed on land_asset (changed_at desc nulls last, id desc) where withdrawn_at is null;
