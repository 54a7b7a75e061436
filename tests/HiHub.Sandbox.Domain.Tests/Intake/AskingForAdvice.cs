using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Tests.Law;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.AskAdvice)]
[Covers(ActionName.AnswerAdvice)]
public sealed class AskingForAdvice
{
    private static readonly AskAdvice.Input Question = new() { Subject = "Thanh toán bằng token", Question = "Thuộc cơ chế nào?" };
    private static readonly Precedent Lesson = new()
    {
        Title = "Thanh toán bằng token",
        Question = "Thanh toán trong khuôn viên thuộc cơ chế nào?",
        Answer = "Thuộc Luật Thủ đô, lấy ý kiến Ngân hàng Nhà nước.",
        Field = ProposalField.BlockchainAsset,
        Basis = [new() { Article = "Luật Thủ đô 02/2026/QH16 Đ19.2.a", Confidence = Confidence.Article }, new() { Confidence = Confidence.Default }],
    };

    private static readonly AnswerAdvice.Input Answer = new() { Answer = "Thuộc Luật Thủ đô." };

    [Fact]
    public void opens_a_case_before_any_dossier()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question);

        story.Case.State.ShouldBe(ApplicationState.PreConsult);
        story.Case.Facts.Intake.AdviceAskedAt.ShouldBe(story.Now);
    }

    [Fact]
    public void is_answered_once_and_binds_nobody()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question).Do(ActionName.AnswerAdvice, Office.Hnd1, Answer);

        story.Case.State.ShouldBe(ApplicationState.PreConsult);
        story.Case.Facts.Intake.AdviceAnsweredAt.ShouldBe(story.Now);
        story.Try(ActionName.AnswerAdvice, Office.Hnd1, Answer)!.Code.ShouldBe("advice-already-answered");
        story.ToDraft().Case.Facts.Intake.AdviceAskedAt.ShouldNotBeNull();
    }

    [Fact]
    public void goes_on_to_a_draft()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question);

        story.Do(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = story.Dossier }).Case.State.ShouldBe(ApplicationState.Draft);
    }

    [Fact]
    public void needs_words() =>
        new Story().Errors(ActionName.AskAdvice, Office.Apa1, Question with { Question = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.question");

    [Fact]
    public void is_answered_in_words() =>
        new Story().Errors(ActionName.AnswerAdvice, Office.Hnd1, Answer with { Answer = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.answer");

    [Fact]
    public void remembers_what_the_router_had_said()
    {
        var answers = RouterWalk.Answers(Office.Router, ("field", "fintech"), ("solution", "openApi"));
        var story = new Story("SBV-ND94", "p2p-lending").Do(ActionName.AskAdvice, Office.Apa1, Question with { RouterAnswers = answers });

        var said = story.Case.Facts.Intake.Router.ShouldNotBeNull();
        (said.Rule, said.Regime, said.Outcome).ShouldBe(("open-api", "SBV-ND94", RouterOutcome.Regime));
        said.Answers.To("solution").ShouldBe(["openApi"]);
    }

    [Fact]
    public void takes_no_answers_that_the_router_would_refuse() =>
        new Story().Errors(ActionName.AskAdvice, Office.Apa1, Question with { RouterAnswers = RouterAnswers.None.With("field", ["medicine"]) })
            .Select(error => error.Path).ShouldContain("$.routerAnswers.field");

    [Fact]
    public void teaches_a_precedent_that_names_nobody()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question).Do(ActionName.AnswerAdvice, Office.Hnd1, Answer with { Precedent = Lesson });
        story.LastAct!.Precedent.ShouldBe(Lesson);
    }

    [Theory]
    [InlineData("Đơn vị org1 hỏi", "names-applicant")]
    [InlineData("Liên hệ lan.pham@example.vn", "personal-data")]
    [InlineData("Gọi 0912 345 678", "personal-data")]
    [InlineData("MST 0101234567-001", "personal-data")]
    public void publishes_nothing_that_points_to_a_person(string question, string code)
    {
        var error = Errors(Lesson with { Question = question }).ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.precedent.question", code));
    }

    [Theory]
    [InlineData("Theo NĐ 94/2025/NĐ-CP, hạn 15/12/2026, mức 100.000.000 đồng")]
    [InlineData("Luật 02/2026/QH16 Đ19")]
    public void lets_numbers_of_the_law_stand(string answer) => Errors(Lesson with { Answer = answer }).ShouldBeEmpty();

    [Theory]
    [InlineData("Đ1", null, Confidence.Default, "default-cites-article")]
    [InlineData(null, null, Confidence.Article, "missing-basis")]
    [InlineData(null, null, Confidence.Recalled, "missing-basis")]
    public void says_what_a_precedent_rests_on(string? article, string? source, Confidence confidence, string code)
    {
        var error = Errors(Lesson with { Basis = [new() { Article = article, Source = source, Confidence = confidence }] }).ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.precedent.basis[0].article", code));
    }

    [Fact]
    public void publishes_no_precedent_without_its_basis() => Errors(Lesson with { Basis = [] }).ShouldHaveSingleItem().Path.ShouldBe("$.precedent.basis");

    private static IReadOnlyList<FieldError> Errors(Precedent precedent) => new Story().Errors(ActionName.AnswerAdvice, Office.Hnd1, Answer with { Precedent = precedent });
}
