package id.pantaugerai.intake;

import java.io.IOException;
import java.util.stream.Stream;

/** The rows of one file, from the first on, read as they are asked for. */
interface RowReader extends AutoCloseable {

	Stream<SheetRow> rows() throws IOException;

	@Override
	void close() throws IOException;

}
