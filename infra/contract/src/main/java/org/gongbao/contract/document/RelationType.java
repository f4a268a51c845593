package org.gongbao.contract.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The acts by which one document bears on another. */
public enum RelationType {
  /** 废止: the other ends. */
  @JsonProperty("repeals")
  REPEALS,
  /** 修改: the other's words change. */
  @JsonProperty("amends")
  AMENDS,
  /** 转发: the other is passed on. */
  @JsonProperty("forwards")
  FORWARDS,
  /** 解读: the other is explained. */
  @JsonProperty("interprets")
  INTERPRETS,
  /** 贯彻落实, 根据, 依据 …: the other is carried out here. */
  @JsonProperty("implements")
  IMPLEMENTS
}
