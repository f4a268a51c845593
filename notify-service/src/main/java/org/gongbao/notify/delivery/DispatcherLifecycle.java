package org.gongbao.notify.delivery;

import org.springframework.context.SmartLifecycle;

/** Starts the senders with the application and stops them with it. */
final class DispatcherLifecycle implements SmartLifecycle {

  private final Dispatcher dispatcher;

  DispatcherLifecycle(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @Override
  public void start() {
    dispatcher.start();
  }

  @Override
  public void stop() {
    dispatcher.stop();
  }

  @Override
  public boolean isRunning() {
    return dispatcher.isRunning();
  }
}
