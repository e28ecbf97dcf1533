package id.pantaugerai.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names the network behind an address, under which tries are counted. Of an IPv6 address
 * it is the first half, which one household holds whole, however the address is spelled.
 */
public final class NetworkName {

	private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

	/** An address, its zone, and the port that some proxies name beside it. */
	private static final Pattern SPELLED = Pattern.compile(
			"\\A(?:\\[([0-9A-Fa-f:.]+)(?:%[^]]*)?](?::\\d{1,5})?|([0-9.]+):\\d{1,5}|([^%]*)(?:%.*)?)\\z",
			Pattern.DOTALL);

	private static final int NETWORK_BYTES = 8;

	private NetworkName() {
	}

	/** The network of an address; what is no address stands for itself. */
	public static String of(String address) {
		String plain = SPELLED.matcher(address).replaceFirst("$1$2$3");
		if (!IPV6.matcher(plain).matches()) {
			return plain;
		}
		try {
			InetAddress read = InetAddress.getByName(plain);
			return (read instanceof Inet6Address) ? HexFormat.of().formatHex(read.getAddress(), 0, NETWORK_BYTES)
					: read.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return plain;
		}
	}

}
