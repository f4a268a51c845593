package org.gongbao.parse.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.parse.topic.TopicPack.Sample;
import org.jspecify.annotations.Nullable;

/** The topic packs in use: the built-in ones and those of a folder, which add or replace. */
public final class TopicPacks {

  /** Ids of the built-in packs, in the order in which they are listed to readers. */
  static final List<String> BUILT_IN =
      List.of(
          "carbon",
          "elderly-care",
          "environment",
          "health",
          "housing",
          "land",
          "agriculture",
          "industry",
          "science",
          "education",
          "sports",
          "culture-tourism",
          "transport",
          "business-environment",
          "safety",
          "finance",
          "personnel",
          "social-security",
          "water",
          "commerce");

  private static final String NOT_COUNTED = "not-counted.yaml";

  private final List<TopicPack> packs;
  private final NotCounted notCounted;

  private TopicPacks(List<TopicPack> packs, NotCounted notCounted) {
    this.packs = List.copyOf(packs);
    this.notCounted = notCounted;
  }

  /** The built-in packs. */
  public static TopicPacks builtIn() {
    List<TopicPack> packs = new ArrayList<>();
    for (String id : BUILT_IN) {
      String file = "topics/" + id + ".yaml";
      try (Reader reader = resource(file)) {
        packs.add(TopicPackReader.read(file, reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try (Reader reader = resource(NOT_COUNTED)) {
      return new TopicPacks(packs, NotCounted.read(NOT_COUNTED, reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The built-in packs, with those of a folder where one is given; an empty path is none. */
  public static TopicPacks of(@Nullable Path folder) {
    return folder == null || folder.toString().isEmpty() ? builtIn() : withFolder(folder);
  }

  /**
   * The built-in packs and every {@code *.yaml} of a folder. A pack with the id of a built-in one
   * takes its place. The samples of the folder's packs are tried.
   *
   * @throws TopicPackException when a pack is wrong or fails its samples, with file and line
   */
  public static TopicPacks withFolder(Path folder) {
    TopicPacks builtIn = builtIn();
    Map<String, TopicPack> packs = new LinkedHashMap<>();
    builtIn.packs.forEach(pack -> packs.put(pack.id(), pack));
    Map<String, Path> files = new HashMap<>();
    for (Path file : yamlFiles(folder)) {
      TopicPack pack = read(file);
      Path earlier = files.put(pack.id(), file);
      if (earlier != null) {
        throw new TopicPackException(
            file.toString(), "id '" + pack.id() + "' stands already in " + earlier + "; keep one");
      }
      packs.put(pack.id(), pack);
    }
    TopicPacks all = new TopicPacks(List.copyOf(packs.values()), builtIn.notCounted);
    TopicClassifier classifier = new TopicClassifier(all);
    files.forEach((id, file) -> trySamples(packs.get(id), classifier, file.toString()));
    return all;
  }

  /** What readers need to know of each topic, in order. */
  public List<TopicDefined> definitions() {
    return packs.stream()
        .map(p -> new TopicDefined(p.id(), p.nameZh(), p.nameEn(), p.description()))
        .toList();
  }

  List<TopicPack> all() {
    return packs;
  }

  NotCounted notCounted() {
    return notCounted;
  }

  /** Refuses a pack one of whose samples comes out wrong. */
  static void trySamples(TopicPack pack, TopicClassifier classifier, String file) {
    for (Sample sample : pack.samples()) {
      double score =
          classifier.classify(sample.title(), List.of(), sample.text()).stream()
              .filter(found -> found.id().equals(pack.id()))
              .mapToDouble(TopicScore::score)
              .findFirst()
              .orElse(0);
      if (sample.matches() != (score >= TopicScore.ABOUT)) {
        throw new TopicPackException(
            file,
            sample.line(),
            String.format(
                "sample '%s' must %s the topic but scores %.2f (%.1f is about); %s",
                sample.title(),
                sample.matches() ? "be about" : "not be about",
                score,
                TopicScore.ABOUT,
                sample.matches() ? "add its words to a group" : "lower a weight or add to 'not'"));
      }
    }
  }

  private static List<Path> yamlFiles(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new TopicPackException(
          folder.toString(), "cannot be read as a folder of topic packs: " + e.getMessage());
    }
    files.sort(null);
    return files;
  }

  private static TopicPack read(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return TopicPackReader.read(file.toString(), reader);
    } catch (IOException e) {
      throw new TopicPackException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static Reader resource(String name) {
    InputStream in = TopicPacks.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IllegalStateException("resource " + name + " is missing from the class path");
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
