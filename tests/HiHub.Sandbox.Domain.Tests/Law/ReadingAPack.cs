using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ReadingAPack
{
    private static readonly string[] WholeCodes = ["HN-LTD2024", "HN-LTD2026", "SBV-ND94", "AI-ND142"];

    public static TheoryData<string> Whole => [.. WholeCodes];

    public static TheoryData<string> Elsewhere => ["DT-ND353", "KHCN-L93", "DATA-ND169", "DN-NQ55", "HCM-NQ20", "HP-QD248"];

    public static TheoryData<string, string, string> Lengths => new()
    {
        { "HN-LTD2026", FigureKeys.IntakeCheck, "3wd" }, { "SBV-ND94", FigureKeys.IntakeCheck, "5wd" },
        { "HN-LTD2026", FigureKeys.SupplementIntake, "10wd" }, { "SBV-ND94", FigureKeys.SupplementIntake, "5wd" },
        { "HN-LTD2026", FigureKeys.AppraisalTotal, "30wd" }, { "SBV-ND94", FigureKeys.AppraisalTotal, "90d" }, { "AI-ND142", FigureKeys.AppraisalTotal, "10wd" },
        { "HN-LTD2024", FigureKeys.TermMax, "36m" }, { "SBV-ND94", FigureKeys.TermMax, "24m" }, { "SBV-ND94", FigureKeys.ExtensionEach, "12m" },
        { "HN-LTD2026", FigureKeys.ReportDueAfter, "10wd" }, { "SBV-ND94", FigureKeys.ReportDueAfter, "15d" }, { "AI-ND142", FigureKeys.ReportAdHoc, "72h" },
        { "AI-ND142", FigureKeys.ReportEveryL2, "6m" }, { "HN-LTD2026", FigureKeys.ReportEveryL2, "3m" }, { "SBV-ND94", FigureKeys.ExtensionFileBefore, "30d" },
    };

    [Theory, MemberData(nameof(Whole))]
    public void gives_every_figure_a_basis(string code)
    {
        var figures = Office.Pack(code).Figures.Values;

        figures.ShouldNotBeEmpty();
        foreach (var figure in figures)
            (figure.Basis.Confidence == Confidence.Default
                ? figure.Basis.Article is null && figure.Basis.Source is null
                : figure.Basis.Article is not null || figure.Basis.Source is not null).ShouldBeTrue(figure.Key);
    }

    [Theory, MemberData(nameof(Whole))]
    public void gives_every_paper_a_rule(string code) =>
        Office.Pack(code).Documents.Select(rule => (int)rule.Kind).Distinct().ShouldBe(Enumerable.Range(1, 17));

    [Theory, MemberData(nameof(Lengths))]
    public void knows_the_figures_of_the_table(string code, string key, string length)
    {
        Office.Pack(code).Length(key).ShouldBe(Length.Parse(length));
        Office.Pack(code).Int(key).ShouldBe(Length.Parse(length).Amount);
    }

    [Fact]
    public void knows_who_decides_and_how_a_supplement_counts()
    {
        Office.Pack("HN-LTD2026").ShouldSatisfyAllConditions(
            pack => pack.DecidingAuthority.ShouldBe("ubnd"), pack => pack.Council.ShouldBeTrue(), pack => pack.DelegationAllowed.ShouldBeFalse(),
            pack => pack.OnSupplement.ShouldBe(SupplementPolicy.Reset), pack => pack.Time(FigureKeys.ForwardCutoff).ShouldBe(new TimeOnly(15, 0)),
            pack => pack[FigureKeys.DelegationAllowed].Basis.ShouldBe(new LegalBasis("Luật Thủ đô 02/2026/QH16 Đ33.1.d", Confidence.Article, "L26")));
        Office.Pack("SBV-ND94").ShouldSatisfyAllConditions(
            pack => pack.DecidingAuthority.ShouldBe("nhnn"), pack => pack.Council.ShouldBeFalse(), pack => pack.OnSupplement.ShouldBe(SupplementPolicy.Pause),
            pack => pack.Money(FigureKeys.CapOnePlatform).ShouldBe(100_000_000), pack => pack.Money(FigureKeys.CapAllPlatforms).ShouldBe(400_000_000),
            pack => pack.Int(FigureKeys.ExtensionMax).ShouldBe(2), pack => pack.Int(FigureKeys.TransitionMax).ShouldBe(0));
    }

    [Theory]
    [InlineData(7, 5)]
    [InlineData(6, 4)]
    [InlineData(5, 4)]
    public void counts_a_quorum_of_two_thirds(int members, int present) =>
        Office.Pack("HN-LTD2026").Fraction(FigureKeys.CouncilQuorum).AtLeast(members).ShouldBe(present);

    [Fact]
    public void shows_a_silent_law_as_a_default() =>
        Office.Pack("HN-LTD2026")[FigureKeys.TermMax].Basis.Cite().Vi.ShouldBe("mặc định hệ thống, chưa có căn cứ");

    [Theory]
    [InlineData("HN-LTD2024", "2026-06-30", true)]
    [InlineData("HN-LTD2024", "2026-07-01", false)]
    [InlineData("HN-LTD2026", "2026-06-30", false)]
    [InlineData("HN-LTD2026", "2026-07-01", true)]
    [InlineData("DN-NQ55", "2026-07-01", false)]
    public void receives_only_in_its_time(string code, string day, bool receives) =>
        Office.Pack(code).ReceivesOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(receives);

    [Theory, MemberData(nameof(Elsewhere))]
    public void knows_what_belongs_elsewhere(string code) => Office.Pack(code).ShouldSatisfyAllConditions(
        pack => pack.Status.ShouldBe(PackStatus.Elsewhere), pack => pack.Code.ShouldBe(code), pack => pack.Authority.Vi.ShouldNotBeEmpty());

    [Fact]
    public void names_the_pack_and_the_key_it_does_not_set() =>
        Should.Throw<KeyNotFoundException>(() => Office.Pack("AI-ND142").Length(FigureKeys.TermMax)).Message.ShouldContain("AI-ND142 v1: term.maxMonths");

    [Fact]
    public void knows_a_kind_for_every_key()
    {
        var constants = typeof(FigureKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        FigureKinds.Known.ShouldBe(constants, ignoreOrder: true);
        FigureKinds.Needed.ShouldBeSubsetOf(constants);
    }

    [Fact]
    public void knows_every_deadline_the_lifecycles_name() =>
        ApplicationLifecycle.Table.Select(row => row.Deadline).Concat(TrialLifecycle.Table.Select(row => row.Deadline))
            .OfType<string>().ShouldBeSubsetOf(FigureKinds.Known);

    [Fact]
    public void leaves_no_key_that_no_regime_sets() =>
        FigureKinds.Known.Except(WholeCodes.SelectMany(code => Office.Pack(code).Figures.Keys)).ShouldBeEmpty();

    [Fact]
    public void is_described_by_the_published_schema() =>
        File.ReadAllText(Path.Combine(Office.Workflows, "schema", "regime.schema.json")).ShouldBe(RegimePack.Schema());
}
