using FsCheck;
using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class RoutingAProposal
{
    private static readonly Router s_router = Office.Router;

    [Fact]
    public void of_peer_to_peer_lending_leads_to_the_state_banks_head_office()
    {
        var routing = Route(("field", "fintech"), ("solution", "peerToPeerLending"));

        routing.Outcome.ShouldBe(RouterOutcome.Regime);
        routing.Regime.ShouldBe("SBV-ND94");
        routing.Authority!.En.ShouldBe("State Bank of Vietnam (head office)");
        routing.Reasons[0].Basis.Article.ShouldBe("NĐ 94/2025/NĐ-CP Đ12, Đ13");
        routing.Draft!.Proposal!.FintechSolution.ShouldBe(FintechSolution.PeerToPeerLending);
    }

    [Fact]
    public void of_an_ai_credit_scoring_pilot_leads_to_the_regional_branch_and_to_the_ai_regime()
    {
        var routing = Route(("field", "fintech"), ("solution", "creditScoring"), ("ai", "yes"));

        (routing.Outcome, routing.Regime).ShouldBe((RouterOutcome.Regime, "SBV-ND94"));
        routing.Authority!.Vi.ShouldBe("Ngân hàng Nhà nước chi nhánh Khu vực nơi đặt trụ sở chính");
        routing.Reasons.ShouldContain(reason => reason.Words.En.Contains("Since 30 June 2026") && reason.Basis.Article == "TT 19/2026/TT-NHNN");
        routing.Also.ShouldContain(one => one.Regime == "AI-ND142");
        routing.Draft!.ParallelRegimes.ShouldBe(["AI-ND142"]);
        routing.Draft.Proposal!.UsesAi.ShouldBe(true);
    }

    [Fact]
    public void of_a_campus_shuttle_leads_to_the_city()
    {
        var routing = Route(("field", "transportUav"), ("vehicle", "groundVehicle"), ("obstacle", "notSpecificEnough"), ("ward", "bach mai"));

        (routing.Outcome, routing.Regime).ShouldBe((RouterOutcome.Regime, "HN-LTD2026"));
        routing.Authority!.En.ShouldBe("Hanoi People's Committee");
        routing.Also.ShouldNotContain(one => one.Regime == "AI-ND142");
        var space = routing.Draft!.TestPlan!.Spaces.ShouldHaveSingleItem();
        space.Kind.ShouldBe(TestSpaceKind.Physical);
        space.Wards.ShouldBe(["Phường Bạch Mai"]);
        routing.Draft.LegalObstacles.ShouldHaveSingleItem().Kind.ShouldBe(ObstacleKind.NotSpecificEnough);
        routing.Gates.ShouldNotContain(gate => gate.State == GateState.Failed);
    }

    [Fact]
    public void of_a_payment_app_that_the_law_permits_needs_no_sandbox_and_says_why()
    {
        var routing = Route(("field", "fintech"), ("solution", "payment"), ("obstacle", "none"));

        routing.Outcome.ShouldBe(RouterOutcome.NoSandboxNeeded);
        (routing.Regime, routing.Authority, routing.Draft).ShouldBe((null, null, null));
        routing.Reasons.Select(reason => reason.Basis.Article).ShouldBe(["NĐ 52/2024/NĐ-CP", "Luật Thủ đô 02/2026/QH16 Đ19.2.a", null]);
        routing.Gates.Single(gate => gate.Id == "G2").State.ShouldBe(GateState.Failed);
    }

    [Theory]
    [InlineData("blockchainAsset")]
    [InlineData("fintech")]
    public void of_a_crypto_exchange_belongs_to_the_central_authority(string field)
    {
        var routing = Route(("field", field), ("solution", "digitalAsset"), ("asset", "exchange"));

        (routing.Outcome, routing.Regime, routing.Draft).ShouldBe((RouterOutcome.Elsewhere, null, null));
        routing.Authority!.En.ShouldStartWith("Central authority");
        routing.Gates.Single(gate => gate.Id == "G4").State.ShouldBe(GateState.Failed);
    }

    [Fact]
    public void of_a_confined_token_payment_consults_the_state_bank_and_the_lawyers()
    {
        var routing = Route(("field", "blockchainAsset"), ("asset", "payment"), ("bounded", "yes"));

        routing.Regime.ShouldBe("HN-LTD2026");
        routing.Consult.Select(one => one.Organisation).ShouldBe(["NHNN-KV1", "STP"]);
        Route(("field", "blockchainAsset"), ("asset", "payment"), ("bounded", "no")).Outcome.ShouldBe(RouterOutcome.Elsewhere);
    }

    [Theory]
    [InlineData("yes", "NĐ 142/2026/NĐ-CP Đ21.3")]
    [InlineData("no", null)]
    public void of_a_mere_simulation_is_out_of_scope_and_cites_the_ai_decree_for_ai_only(string ai, string? article)
    {
        var routing = Route(("ai", ai), ("environment", "simulationOnly"), ("participants", "none"));

        routing.Outcome.ShouldBe(RouterOutcome.OutOfScope);
        routing.Reasons[0].Basis.Article.ShouldBe(article);
    }

    [Theory]
    [InlineData("daNang", "DN-NQ55")]
    [InlineData("hoChiMinh", "HCM-NQ20")]
    [InlineData("haiPhong", "HP-QD248")]
    [InlineData("otherProvince", "KHCN-L93")]
    public void in_another_city_belongs_there(string place, string regime)
    {
        var routing = Route(("place", place));
        (routing.Outcome, routing.Regime).ShouldBe((RouterOutcome.Elsewhere, regime));
    }

    [Theory]
    [InlineData("sensitive", "hanoi", "Ministry of Public Security (level 3)")]
    [InlineData("ordinary", "severalProvinces", "The ministry in charge (levels 1 and 2, two provinces or more)")]
    [InlineData("ordinary", "hanoi", "Provincial People's Committee (levels 1 and 2 in one province)")]
    public void with_ai_names_the_authority_of_its_level(string data, string place, string authority) =>
        Route(("ai", "yes"), ("personalData", data), ("place", place)).Also.Single(one => one.Regime == "AI-ND142").Authority!.En.ShouldBe(authority);

    [Fact]
    public void of_any_answers_gives_one_outcome_with_reasons_and_a_draft_that_may_be_filed() =>
        Prop.ForAll(Any().ToArbitrary(), answers =>
        {
            if (s_router.Check(answers, "$").Count > 0)
                return;
            var routing = s_router.Route(answers);
            routing.Reasons.ShouldNotBeEmpty();
            (routing.Authority is null).ShouldBe(routing.Outcome is RouterOutcome.NoSandboxNeeded or RouterOutcome.OutOfScope);
            routing.Reasons.ShouldAllBe(reason => reason.Basis.Confidence != Confidence.Default || reason.Basis.Article == null);
            (routing.Draft is null).ShouldBe(routing.Outcome != RouterOutcome.Regime);
            if (routing.Draft is not { } draft)
                return;
            var (read, errors) = DossierReader.Read(DossierReader.Write(draft));
            errors.ShouldBeEmpty();
            s_router.Check(read!.RouterAnswers!, "$").ShouldBeEmpty();
            s_router.Route(read.RouterAnswers!).Rule.ShouldBe(routing.Rule);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void is_printed_as_a_table_that_a_lawyer_reads()
    {
        var printed = RouterTable.Markdown(s_router);
        var file = Path.Combine(Office.Workflows, "router", "router.md");
        if (Environment.GetEnvironmentVariable("UPDATE_RENDERINGS") == "1")
            File.WriteAllText(file, printed);
        File.ReadAllText(file).ShouldBe(printed);
        printed.ShouldContain("mặc định hệ thống, chưa có căn cứ");
    }

    private static Routing Route(params (string Question, string Answer)[] chosen)
    {
        var answers = RouterWalk.Answers(s_router, chosen);
        s_router.Check(answers, "$").ShouldBeEmpty();
        return s_router.Route(answers);
    }

    private static Gen<RouterAnswers> Any() =>
        Gen.Choose(0, 1_000_000).ListOf(s_router.Questions.Count).Select(dice =>
        {
            var answers = RouterAnswers.None;
            while (s_router.Next(answers) is { } question)
                answers = answers.With(question.Id, [question.Options[dice[answers.Given.Count] % question.Options.Count].Value]);
            return answers;
        });
}
