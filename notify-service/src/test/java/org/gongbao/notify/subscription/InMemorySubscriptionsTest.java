package org.gongbao.notify.subscription;

class InMemorySubscriptionsTest extends SubscriptionsContract {

  @Override
  Subscriptions create() {
    return new InMemorySubscriptions();
  }
}
