package org.gongbao.standalone.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.gongbao.contract.Json;

/** The folder an instance keeps everything in, locked while it runs. */
final class DataFolder implements AutoCloseable {

  private static final int SECRET_BYTES = 32;

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder if it is missing, and locks it.
   *
   * @throws StartException if another process uses it or it cannot be written
   */
  static DataFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      FileChannel lockFile =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(lockFile)) {
        lockFile.close();
        throw new StartException(
            "the data folder %s is in use by another process; stop it or give another --data"
                .formatted(path));
      }
      Files.deleteIfExists(path.resolve("addresses.json"));
      return new DataFolder(path, lockFile);
    } catch (IOException e) {
      throw new StartException(
          "cannot use the data folder %s: %s; give another --data".formatted(path, reason(e)), e);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileAlreadyExistsException) {
      return "it is a file";
    }
    if (failure instanceof AccessDeniedException) {
      return "nothing may be written there";
    }
    return failure instanceof NoSuchFileException ? "it cannot be made" : failure.toString();
  }

  Path path() {
    return path;
  }

  /** A folder inside. */
  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * The key that signs links in mails; made at the first start and kept, or old links would die.
   */
  String secret() {
    Path file = path.resolve("secret");
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Path draft =
            Files.createTempFile(
                path,
                "secret",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(random));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartException("cannot read or write %s: %s".formatted(file, e), e);
    }
  }

  /** Says to other programs that the instance is ready, and where. */
  void publish(Addresses addresses) {
    Path file = path.resolve("addresses.json");
    try {
      Path draft = Files.createTempFile(path, "addresses", ".part");
      Files.writeString(draft, Json.MAPPER.writeValueAsString(addresses) + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StartException("cannot write %s: %s".formatted(file, e), e);
    }
  }

  /** Withdraws the addresses and releases the lock. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path.resolve("addresses.json"));
    lockFile.close();
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
