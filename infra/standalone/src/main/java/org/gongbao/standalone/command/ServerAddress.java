package org.gongbao.standalone.command;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a server; one that is none is wrong use. */
final class ServerAddress implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    try {
      URI address = new URI(value);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return value.replaceFirst("/+$", "");
      }
    } catch (URISyntaxException ignored) {
      // Told below, in the same words.
    }
    throw new TypeConversionException(
        "'%s' is no address of a server; give one such as http://127.0.0.1:8081".formatted(value));
  }
}
