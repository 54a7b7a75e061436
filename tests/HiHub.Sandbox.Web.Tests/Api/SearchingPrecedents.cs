using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class SearchingPrecedents(RunningOffice office)
{
    [Theory]
    [InlineData("ngan hang", true)]
    [InlineData("NGÂN HÀNG", true)]
    [InlineData("dong lai", true)]
    [InlineData("đóng lại ngân", true)]
    [InlineData("ngan hang sao hoa", false)]
    public async Task finds_them_without_marks(string query, bool found)
    {
        var title = await Teach("Ví ngân hàng đóng lại");
        var page = await List(office.Anonymous(), $"/api/v1/public/precedents?q={Uri.EscapeDataString(query)}");
        page.GetProperty("items").EnumerateArray().Any(item => item.GetProperty("title").GetString() == title).ShouldBe(found);
    }

    [Fact]
    public async Task says_that_they_are_guidance_and_shows_no_case_to_strangers()
    {
        var title = await Teach("Xe tự hành trong khuôn viên");
        var item = Single(await List(office.Anonymous(), "/api/v1/public/precedents?q=khuon%20vien"), title);
        item.GetProperty("notice").GetProperty("vi").GetString()!.ShouldContain("không phải quyết định");
        item.GetProperty("reference").ValueKind.ShouldBe(JsonValueKind.Null);
        item.GetProperty("basis")[0].GetProperty("vi").GetString().ShouldBe("Luật Thủ đô 02/2026/QH16 Đ19.2.a");
        item.GetProperty("basis")[1].GetProperty("vi").GetString().ShouldBe("mặc định hệ thống, chưa có căn cứ");
        Single(await List(await office.As("app2"), "/api/v1/precedents?q=khuon%20vien"), title).GetProperty("reference").ValueKind.ShouldBe(JsonValueKind.Null);
        Single(await List(await office.As("app1"), "/api/v1/precedents?q=khuon%20vien&field=transportUav"), title).GetProperty("reference").GetString()!.ShouldStartWith("TN-");
        (await List(await office.As("app1"), "/api/v1/precedents?q=khuon%20vien&field=health")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task turns_pages_by_key()
    {
        for (var number = 0; number < 21; number++)
            await Teach("Trang kế tiếp " + number.ToString(CultureInfo.InvariantCulture));
        var first = await List(office.Anonymous(), "/api/v1/public/precedents?q=trang%20ke%20tiep");
        first.GetProperty("items").GetArrayLength().ShouldBe(20);
        var second = await List(office.Anonymous(), $"/api/v1/public/precedents?q=trang%20ke%20tiep&after={Uri.EscapeDataString(first.GetProperty("next").GetString()!)}");
        second.GetProperty("items").GetArrayLength().ShouldBe(1);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        Ids(first).Concat(Ids(second)).Distinct().Count().ShouldBe(21);
    }

    [Theory]
    [InlineData("field=medicine", "$.field")]
    [InlineData("field=0", "$.field")]
    [InlineData("after=x", "$.after")]
    [InlineData("q=a+b+c+d+e+f+g+h+i+j+k", "$.q")]
    public async Task names_a_wrong_word(string query, string path)
    {
        var answer = await office.Anonymous().GetAsync($"/api/v1/public/precedents?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([path]);
    }

    private async Task<string> Teach(string title)
    {
        var client = await office.As("app1");
        var asked = await (await client.PostAsJsonAsync("/api/v1/advice-requests", new { subject = title, question = "Thuộc cơ chế nào?" })).ReadAsync();
        var precedent = new
        {
            title,
            question = "Thuộc cơ chế nào?",
            answer = "Thuộc Luật Thủ đô.",
            field = "transportUav",
            basis = new object[] { new { article = "Luật Thủ đô 02/2026/QH16 Đ19.2.a", confidence = "article" }, new { confidence = "default" } },
        };
        var reference = asked.GetProperty("reference").GetString()!;
        var officer = await office.As("hnd1");
        var answered = await officer.ActAsync(
            reference, "answer-advice", new { answer = "Thuộc Luật Thủ đô.", precedent }, asked.GetProperty("version").GetInt32().ToString(CultureInfo.InvariantCulture));
        answered.StatusCode.ShouldBe(HttpStatusCode.OK, await answered.Content.ReadAsStringAsync());
        return title;
    }

    private static async Task<JsonElement> List(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.ReadAsync();
    }

    private static JsonElement Single(JsonElement page, string title) =>
        page.GetProperty("items").EnumerateArray().First(item => item.GetProperty("title").GetString() == title);

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
