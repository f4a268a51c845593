package org.gongbao.notify.web.api;

import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether whoever asks for a subscription may have it: the bearer of its manage token may. */
@Component
class BearerTokens {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;

  BearerTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The id, if the bearer may have it. An id that never was one is unknown to anybody; of others
   * only the bearer of the token learns whether they exist.
   *
   * @param authorization the header, or null if none came
   */
  String authorized(String id, @Nullable String authorization) {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new Refusal(
          RefusalCode.UNKNOWN_SUBSCRIPTION,
          "no subscription has such an id: ids are 32 hexadecimal digits");
    }
    if (authorization == null
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new Refusal(
          RefusalCode.MISSING_TOKEN,
          "send the token at the end of the manage link as Authorization: Bearer TOKEN");
    }
    String owned = tokens.read(Purpose.MANAGE, authorization.substring(BEARER.length()).strip());
    if (!owned.equals(id)) {
      throw new Refusal(RefusalCode.FORGED_LINK, "this token is for another subscription");
    }
    return id;
  }
}
