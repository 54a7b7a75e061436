using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class AskingTheRouter(RunningOffice office)
{
    private const string Shuttle =
        """
        {"answers":{"field":"transportUav","ai":false,"environment":"realConditions","participants":["staff","customers"],"personalData":"ordinary","security":false,
        "place":"hanoi","ward":"Bach Mai","vehicle":"groundVehicle","obstacle":"notSpecificEnough","standing":true,"duplicate":false}}
        """;

    [Fact]
    public async Task gives_its_questions_without_sign_in()
    {
        var asked = await (await office.Anonymous().GetAsync("/api/v1/public/router")).ReadAsync();
        var questions = asked.GetProperty("questions").EnumerateArray().ToList();
        questions[0].GetProperty("id").GetString().ShouldBe("field");
        questions[0].GetProperty("options").GetArrayLength().ShouldBe(12);
        questions.Single(question => question.GetProperty("kind").GetString() == "ward").GetProperty("options").GetArrayLength().ShouldBe(127);
    }

    [Fact]
    public async Task answers_with_regime_authority_reasons_gates_and_a_draft()
    {
        var routing = await Ask(office.Anonymous(), Shuttle);
        routing.GetProperty("outcome").GetString().ShouldBe("regime");
        routing.GetProperty("regime").GetString().ShouldBe("HN-LTD2026");
        routing.GetProperty("authority").GetProperty("vi").GetString().ShouldBe("Ủy ban nhân dân thành phố Hà Nội");
        var reason = routing.GetProperty("reasons")[0];
        (reason.GetProperty("basis").GetString(), reason.GetProperty("confidence").GetString()).ShouldBe(("Luật Thủ đô 02/2026/QH16 Đ19.2.a, Đ33.1.d", "article"));
        routing.GetProperty("gates").GetArrayLength().ShouldBe(7);
        routing.GetProperty("draft").GetProperty("proposal").GetProperty("field").GetString().ShouldBe("transportUav");
    }

    [Fact]
    public async Task carries_its_answer_into_a_draft_and_the_case_remembers()
    {
        var routing = await Ask(office.Anonymous(), Shuttle);
        var client = await office.As("app1");
        var made = await client.PostAsync("/api/v1/applications", Http.Json(routing.GetProperty("draft").GetRawText()));
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var reference = (await made.ReadAsync()).GetProperty("reference").GetString();
        (await client.CaseAsync(reference!)).GetProperty("regime").GetString().ShouldBe("HN-LTD2026");
        var events = await (await client.GetAsync($"/api/v1/cases/{reference}/events")).ReadAsync();
        events[0].GetProperty("type").GetString().ShouldBe("CreateDraft");
        var said = (await office.FactsAsync(reference!)).Intake.Router.ShouldNotBeNull();
        (said.Rule, said.Regime).ShouldBe(("hanoi", "HN-LTD2026"));
        said.Answers.To("ward").ShouldBe(["Phường Bạch Mai"]);
    }

    [Fact]
    public async Task with_false_answers_in_a_dossier_is_refused()
    {
        var client = await office.As("app1");
        var answer = await client.PostAsync("/api/v1/applications", Http.Json("""{"regime":"HN-LTD2026","routerAnswers":{"field":"medicine"}}"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain("$.routerAnswers.field");
    }

    [Fact]
    public async Task in_contradiction_names_both_fields()
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/public/router", Http.Json(Shuttle.Replace("realConditions", "simulationOnly", StringComparison.Ordinal)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.answers.environment", "$.answers.participants"]);
    }

    [Theory]
    [InlineData("Bach Mai", "Bạch Mi", "$.answers.ward")]
    [InlineData("transportUav", "transport", "$.answers.field")]
    [InlineData("answers", "answer", "$.answer")]
    public async Task with_an_unknown_word_names_the_field(string word, string wrong, string path)
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/public/router", Http.Json(Shuttle.Replace(word, wrong, StringComparison.Ordinal)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain(path);
    }

    [Fact]
    public async Task leads_a_question_to_its_regime()
    {
        var client = await office.As("app1");
        const string Answers =
            """{"field":"fintech","solution":"creditScoring","ai":true,"environment":"realConditions","participants":"customers","personalData":"ordinary","security":false,"place":"hanoi","ward":"undecided","standing":true,"duplicate":false}""";
        var asked = await client.PostAsync("/api/v1/advice-requests", Http.Json($$"""{"subject":"Chấm điểm","question":"Nộp ở đâu?","routerAnswers":{{Answers}}}"""));
        asked.StatusCode.ShouldBe(HttpStatusCode.Created, await asked.Content.ReadAsStringAsync());
        (await RegimeOf(client, asked)).ShouldBe("SBV-ND94");

        var chosen = await client.PostAsJsonAsync("/api/v1/advice-requests", new { subject = "AI", question = "Nộp ở đâu?", regime = "AI-ND142" });
        (await RegimeOf(client, chosen)).ShouldBe("AI-ND142");
        var plain = await client.PostAsJsonAsync("/api/v1/advice-requests", new { subject = "Khác", question = "Nộp ở đâu?" });
        (await RegimeOf(client, plain)).ShouldBe("HN-LTD2026");
    }

    private static async Task<string> RegimeOf(HttpClient client, HttpResponseMessage asked) =>
        (await client.CaseAsync((await asked.ReadAsync()).GetProperty("reference").GetString()!)).GetProperty("regime").GetString()!;

    private static async Task<JsonElement> Ask(HttpClient client, string answers)
    {
        var answer = await client.PostAsync("/api/v1/public/router", Http.Json(answers));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.ReadAsync();
    }
}
