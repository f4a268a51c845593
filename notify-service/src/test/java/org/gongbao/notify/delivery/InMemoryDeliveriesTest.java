package org.gongbao.notify.delivery;

class InMemoryDeliveriesTest extends DeliveriesContract {

  @Override
  Deliveries create() {
    return new InMemoryDeliveries();
  }
}
