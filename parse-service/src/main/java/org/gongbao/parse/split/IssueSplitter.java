package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Heading;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Title;
import org.gongbao.parse.text.RunningHeads;
import org.gongbao.parse.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Takes an issue apart into its documents. */
public final class IssueSplitter {

  /** A place with less hope cannot become a beginning, whatever stands around it. */
  private static final double LEAST_HOPE = -3;

  /** Front and back matter that a contents page lists beside the documents. */
  private static final Pattern MATTER =
      Pattern.compile("(?:附录|附表|前言|序言|编者的话|编辑说明|出版说明|后记)(?:[一二三四五六七八九十\\d].*)?");

  private static final int LONGEST_TITLE = 80;

  /**
   * Splits a text. Never throws on content; a text without any heading is one document, or none
   * when it does not speak as policies do.
   */
  public Split split(SourceText text) {
    Lines all = Lines.of(text);
    SectionHeads heads = new SectionHeads(all);
    BitSet noise = heads.noise();
    BitSet marks = new BitSet();
    RunningHeads.find(text).lines().forEach(marks::set);
    noise.or(marks);
    Rules.find(all).forEach(noise::set);
    WebFrame.find(all).forEach(noise::set);
    noise.or(RepeatedTitles.find(all.without(noise), marks));
    Lines lines = all.without(noise);
    ContentsPage contents = new ContentsReader(lines).read();
    List<Segmentation.Beginning> beginnings = beginnings(lines, contents);
    Masthead masthead = MastheadReader.read(outside(all, contents, beginnings));
    List<Part> parts = new ArrayList<>();
    for (Part part : new PartBuilder(lines, heads, contents, masthead).build(beginnings)) {
      if (!MATTER.matcher(part.heading().title().text()).matches()) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      Part whole = PolicySigns.in(lines) ? wholeText(lines, contents) : null;
      parts = whole == null ? List.of() : List.of(whole);
    }
    return new Split(lines, masthead, contents, parts);
  }

  private static List<Segmentation.Beginning> beginnings(Lines lines, ContentsPage contents) {
    List<Clue> clues = clues(lines);
    List<Clue> doubts = doubts(lines, contents);
    List<Candidate> hopeful = new ArrayList<>();
    for (Candidate candidate : new CandidateFinder(lines, contents).find()) {
      clues.forEach(clue -> candidate.add(clue.weigh(candidate)));
      if (candidate.hope() > LEAST_HOPE) {
        doubts.forEach(doubt -> candidate.add(doubt.weigh(candidate)));
      }
      if (candidate.hope() > LEAST_HOPE) {
        hopeful.add(candidate);
      }
    }
    hopeful.sort(Comparator.comparingInt(Candidate::line));
    return new Segmentation(bonds(lines), contents.entries().size()).best(hopeful);
  }

  /** All evidence for a place by itself; a new kind is one more class. */
  private static List<Clue> clues(Lines lines) {
    return List.of(
        new TitleClue(),
        new NumberClue(),
        new DateClue(),
        new LetterheadClue(),
        new AddresseeClue(),
        new InterpretationClue(),
        new CorrectionClue(lines),
        new MarkClue(lines),
        new SectionClue(lines));
  }

  /** Evidence that can only speak against a place. */
  private static List<Clue> doubts(Lines lines, ContentsPage contents) {
    return List.of(
        new CutClue(lines),
        new CatalogueClue(lines),
        new AttachmentClue(lines),
        new NamedAboveClue(lines, contents));
  }

  /** All evidence about a place and the document open there. */
  private static List<Bond> bonds(Lines lines) {
    return List.of(new CarriedBond(), new ExplainedBond(), new BodyBond(lines));
  }

  /** Cover, contents page and what follows the last document: its last lines at least. */
  private static List<Line> outside(
      Lines all, ContentsPage contents, List<Segmentation.Beginning> beginnings) {
    int first = beginnings.isEmpty() ? 1 : beginnings.get(0).candidate().line();
    List<Line> outside = new ArrayList<>();
    for (int at = 1; at < first; at++) {
      if (!contents.holds(at) && !WebFrame.is(all.line(at))) {
        outside.add(all.line(at));
      }
    }
    int colophon = beginnings.isEmpty() ? all.count() + 1 : Colophon.start(all, first, null);
    for (int at = colophon; at <= all.count(); at++) {
      outside.add(all.line(at));
    }
    return outside;
  }

  /** A text that shows no heading: its first line is what a reader would call it by. */
  private static @Nullable Part wholeText(Lines lines, ContentsPage contents) {
    int first = lines.from(contents.range() == null ? 1 : contents.range().endLine() + 1);
    int last = lines.before(lines.count() + 1);
    if (!lines.has(first) || last < first) {
      return null;
    }
    String words = lines.line(first).tight();
    String name = words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words;
    LineRange place = new LineRange(first, first);
    Title title = new Title(name, name, List.of(), null, null, place);
    Heading heading =
        new Heading(title, first, null, 0, null, 0, List.of(), null, 0, lines.after(first));
    return new Part(heading, new LineRange(first, last), null, null, false);
  }
}
