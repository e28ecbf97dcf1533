package id.pantaugerai.web;

/** The address of the tile server is not one. */
class TileServerException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TileServerException(String address, String fault) {
		super("PANTAU_TILE_URL berisi “" + address + "”: " + fault + ".");
	}

}
