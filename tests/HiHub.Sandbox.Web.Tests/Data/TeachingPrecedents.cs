using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class TeachingPrecedents
{
    public static TheoryData<DatabaseProvider> Providers => Databases.All;

    private static readonly Precedent s_lesson = new()
    {
        Title = "Chấm điểm tín dụng",
        Question = "Nộp hồ sơ ở ngân hàng nào?",
        Answer = "Ngân hàng Nhà nước chi nhánh Khu vực.",
        Field = ProposalField.Fintech,
        Basis = [new() { Article = "TT 19/2026/TT-NHNN", Confidence = Confidence.Article }],
    };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task is_written_with_the_answer_and_its_letter(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await Asked(house);
        await house.Act(reference, ActionName.AnswerAdvice, Roster.Hnd1, new AnswerAdvice.Input { Answer = "Nộp tại chi nhánh Khu vực.", Precedent = s_lesson });

        var taught = await house.Query(db => db.Precedents.SingleAsync());
        (taught.Reference, taught.Regime, taught.Field).ShouldBe((reference, "SBV-ND94", ProposalField.Fintech));
        taught.Folded.ShouldContain("ngan hang");
        taught.Id.ShouldMatch("^TL-[0-9A-HJKMNP-TV-Z]{10}$");
        var letter = await house.Query(db => db.Documents.SingleAsync(row => row.Reference == reference));
        (letter.Kind, letter.State).ShouldBe(("D17", DocumentState.Issued));
        System.Text.Encoding.UTF8.GetString(letter.Content!).ShouldContain("không phải quyết định");
    }

    [Fact]
    public async Task that_names_the_organisation_is_refused_and_nothing_is_answered()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Query(async db =>
        {
            db.Organisations.RemoveRange(db.Organisations);
            db.Organisations.Add(new Organisation { Code = "ORG1", Name = "Công ty Cổ phần Sông Tô", NameEn = "Song To JSC" });
            return await db.SaveChangesAsync();
        });
        var reference = await Asked(house);
        var input = new AnswerAdvice.Input { Answer = "Được.", Precedent = s_lesson with { Answer = "CÔNG TY CỔ PHẦN SÔNG TÔ nộp tại đây." } };
        var version = (await house.Case(reference)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options);

        var result = await house.Desk.Act(new ActRequest(reference, ActionName.AnswerAdvice, json, Roster.Hnd1, version));

        var error = result.Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.precedent.answer", "names-applicant"));
        (await house.Query(db => db.Precedents.CountAsync())).ShouldBe(0);
        (await house.Case(reference)).Facts.Intake.AdviceAnsweredAt.ShouldBeNull();
    }

    private static async Task<string> Asked(House house) =>
        (await house.Act(null, ActionName.AskAdvice, Roster.App1, new AskAdvice.Input { Subject = "Nộp ở đâu", Question = "Nộp ở đâu?", Regime = "SBV-ND94" })).Reference;
}
