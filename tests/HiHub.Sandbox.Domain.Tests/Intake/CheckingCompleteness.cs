using HiHub.Sandbox.Domain.Intake;
using static HiHub.Sandbox.Domain.Intake.DocumentKind;

namespace HiHub.Sandbox.Domain.Tests.Intake;

public sealed class CheckingCompleteness
{
    private static readonly DocumentKind[] Token =
        [ApplicationForm, TestProject, LegalObstacleAnalysis, RiskManagementPlan, ParticipantProtection, TechnicalCapacity, GoodStandingDeclaration,
            DataProtectionImpact, InsuranceOrCompensation, ExitAndTransition, HostConsent, ParticipantForms, ThirdPartyContracts];

    private static readonly DocumentKind[] Lending =
        [ApplicationForm, TestProject, RiskManagementPlan, ParticipantProtection, TechnicalCapacity, BusinessRegistration, PersonnelFile, NoForeignCapital,
            GoodStandingDeclaration, DataProtectionImpact, ThirdPartyContracts];

    private static readonly DocumentKind[] Campus = [.. Token, DocumentKind.Authorisation];

    private static readonly DocumentKind[] School = [.. Token.Except([ThirdPartyContracts])];

    public static TheoryData<string, DocumentKind[]> Complete => new()
    {
        { "token-payment", Token }, { "p2p-lending", Lending }, { "drone-shuttle", Campus }, { "refused", School },
    };

    [Theory, MemberData(nameof(Complete))]
    public void finds_nothing_in_a_complete_dossier_with_its_papers(string name, DocumentKind[] attached) =>
        Deficiencies(Dossiers.Read(name), attached).ShouldBeEmpty();

    [Theory, MemberData(nameof(Complete))]
    public void misses_each_paper_that_is_taken_away(string name, DocumentKind[] attached)
    {
        foreach (var paper in attached)
            Deficiencies(Dossiers.Read(name), [.. attached.Except([paper])]).ShouldHaveSingleItem().Document.ShouldBe(paper);
    }

    [Fact]
    public void finds_exactly_what_the_incomplete_dossier_lacks()
    {
        var attached = School.Except([LegalObstacleAnalysis, HostConsent, DataProtectionImpact]).ToArray();

        Deficiencies(Dossiers.Read("incomplete"), attached).Select(found => (found.Reason, found.Path)).ShouldBe(
        [
            ("S02", "$.commitments.publishResults"),
            ("S11", "$.submittedBy.authorisation.validUntil"),
            ("S08", "$.legalObstacles[0].clause"),
            ("S03", "$.testPlan.phases[1]"),
            ("S04", "$.testPlan.limits[1].unit"),
            ("S07", "$.risk.register[1].owner"),
            ("S06", "$.protection.compensationSource"),
            ("S09", "$.protection.personalData.dpiaReference"),
            ("S03", "$.kpis[1].stopThreshold"),
            ("S05", "$.exit.windDownSteps"),
            ("S01", "$.documents.legalObstacleAnalysis"),
            ("S09", "$.documents.dataProtectionImpact"),
            ("S10", "$.documents.hostConsent"),
            ("S11", "$.documents.authorisation"),
        ]);
    }

    [Fact]
    public void gives_every_deficiency_a_known_reason_in_both_languages()
    {
        var found = Completeness.Check(new Dossier(), Office.Pack("HN-LTD2026"), []);

        found.Count.ShouldBeGreaterThan(50);
        found.ShouldAllBe(item => SupplementReasons.Texts.ContainsKey(item.Reason) && item.Vi.Length > 5 && item.En.Length > 5 && item.Path.StartsWith("$."));
        SupplementReasons.Texts.Keys.ShouldBe(Enumerable.Range(1, 11).Select(number => $"S{number:00}"));
    }

    [Fact]
    public void asks_a_startup_for_the_short_set_only()
    {
        var dossier = Dossiers.Read("token-payment");
        var startup = dossier with { Applicant = dossier.Applicant! with { StartupOrSme = true } };

        Papers.Asked(startup, Office.Pack("HN-LTD2026")).ShouldBe(
            [ApplicationForm, TestProject, ParticipantProtection, DataProtectionImpact, InsuranceOrCompensation, HostConsent, ParticipantForms, ThirdPartyContracts]);
    }

    [Theory]
    [InlineData(36, true)]
    [InlineData(37, false)]
    public void holds_the_ceiling_of_the_regime(int months, bool holds)
    {
        var dossier = Dossiers.Read("token-payment");
        var longer = dossier with { TestPlan = dossier.TestPlan! with { Months = months } };

        Deficiencies(longer, Token).Any(found => found.Path == "$.testPlan.months").ShouldBe(!holds);
    }

    [Theory]
    [InlineData(100_000_000, 400_000_000, true)]
    [InlineData(100_000_001, 400_000_000, false)]
    [InlineData(100_000_000, 400_000_001, false)]
    public void holds_the_caps_of_peer_to_peer_lending(long onePlatform, long all, bool holds)
    {
        var dossier = Dossiers.Read("p2p-lending");
        var plan = dossier.TestPlan!;
        TrialLimit[] limits = [plan.Limits[0] with { Max = onePlatform }, plan.Limits[1] with { Max = all }, .. plan.Limits.Skip(2)];

        Deficiencies(dossier with { TestPlan = plan with { Limits = limits } }, Lending).Select(found => found.Reason).ShouldBe(holds ? [] : ["S04"]);
    }

    [Fact]
    public void misses_a_cap_that_is_left_out()
    {
        var dossier = Dossiers.Read("p2p-lending");
        var plan = dossier.TestPlan!;

        var found = Deficiencies(dossier with { TestPlan = plan with { Limits = [.. plan.Limits.Skip(1)] } }, Lending).ShouldHaveSingleItem();

        found.Vi.ShouldContain("100.000.000 đồng");
    }

    [Fact]
    public void closes_lending_to_foreign_capital()
    {
        var dossier = Dossiers.Read("p2p-lending");
        var foreign = dossier with { Applicant = dossier.Applicant! with { ForeignOwnershipPct = 0.5m } };

        Deficiencies(foreign, Lending).ShouldHaveSingleItem().Path.ShouldBe("$.applicant.foreignOwnershipPct");
    }

    [Fact]
    public void keeps_banking_systems_in_Vietnam()
    {
        var dossier = Dossiers.Read("p2p-lending");
        var abroad = dossier with { Capacity = dossier.Capacity! with { ItLocation = new ItLocation { InVietnam = false, Place = "Singapore" } } };

        Deficiencies(abroad, Lending).ShouldHaveSingleItem().Path.ShouldBe("$.capacity.itLocation.inVietnam");
    }

    [Fact]
    public void sees_phases_out_of_order()
    {
        var dossier = Dossiers.Read("token-payment");
        var plan = dossier.TestPlan!;
        Phase[] phases = [plan.Phases[0], plan.Phases[1] with { From = plan.Phases[0].To }, plan.Phases[2] with { To = new DateOnly(2028, 3, 1) }, .. plan.Phases.Skip(3)];

        Deficiencies(dossier with { TestPlan = plan with { Phases = phases } }, Token).Select(found => found.Path).ShouldBe(
            ["$.testPlan.phases[1].from", "$.testPlan.phases[2].to"]);
    }

    [Fact]
    public void sees_a_limit_for_nobody()
    {
        var dossier = Dossiers.Read("token-payment");
        var plan = dossier.TestPlan!;
        TrialLimit[] limits = [plan.Limits[0] with { Scope = new LimitScope { ParticipantClasses = ["khach-vip"], Phases = [9] } }, .. plan.Limits.Skip(1)];

        Deficiencies(dossier with { TestPlan = plan with { Limits = limits } }, Token).Select(found => found.Path).ShouldBe(
            ["$.testPlan.limits[0].scope.phases", "$.testPlan.limits[0].scope.participantClasses"]);
    }

    private static IReadOnlyList<Deficiency> Deficiencies(Dossier dossier, DocumentKind[] attached) =>
        Completeness.Check(dossier, Office.Pack(dossier.Regime!), attached);
}
