package org.gongbao.parse.text;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reader in a thread of its own, because the libraries below know no deadline. A reader that
 * overstays is interrupted and left behind; the limits on size keep what it can still use small.
 */
final class TimeLimit {

  private TimeLimit() {}

  static <T> T run(Callable<T> reader, Duration limit) throws ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(reader);
    Thread thread = new Thread(task, "text-extractor");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("reading a file was interrupted");
    } finally {
      task.cancel(true);
    }
  }
}
