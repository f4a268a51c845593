package org.gongbao.notify.delivery;

/** Learns of every delivery that was settled; counts them, for one. */
public interface DeliveryWatch {

  /** A delivery was sent, failed, was suppressed or put off. */
  void settled(Delivery delivery);
}
