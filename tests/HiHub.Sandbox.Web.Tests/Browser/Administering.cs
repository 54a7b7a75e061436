using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Two administrators at work: an account, roles, an organisation, an emergency; nothing of a case is seen on the way.</summary>
public sealed class Administering(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task opens_an_account_gives_roles_and_breaks_glass_by_two()
    {
        await using (var journey = await browsing.BeginAsync(office))
        {
            await journey.SignInAsAsync("adm1");
            await journey.OpenAsync("/administration/people");
            await journey.ClickAsync("Mở tài khoản mới");
            await journey.ClickAsync("Mở tài khoản");
            (await journey.TextAsync()).ShouldContain("Tên đăng nhập: không được để trống.");
            await journey.FillAsync("Tên đăng nhập", "dec8");
            await journey.FillAsync("Họ tên", "Trần Thị Tám");
            await journey.FillAsync("Thư điện tử", "dec8@example.vn");
            await journey.ClickAsync("Mở tài khoản");
            (await journey.TextAsync()).ShouldContain("Đã thực hiện.");
            await journey.OpenAsync("/office/give-role?person=dec8&organisation=UBND&role=dec");
            await journey.FillAsync("Lý do", "Quyết định bổ nhiệm 05/QĐ.");
            await journey.ClickAsync("Giao vai trò");
            (await journey.TextAsync()).ShouldContain("Đã đề nghị; chờ người thứ hai xác nhận");
            await journey.OpenAsync("/administration/organisations");
            await journey.ClickAsync("Thêm đơn vị trực thuộc cơ quan");
            await journey.OpenAsync("/administration/powers");
            await journey.PictureAsync("administration-powers");
        }
        await using (var second = await browsing.BeginAsync(office, new Eyes(Width: 320)))
        {
            await second.SignInAsAsync("adm2");
            await second.OpenAsync("/administration/proposals");
            (await second.TextAsync()).ShouldContain("Quyết định bổ nhiệm 05/QĐ.");
            await second.Page.Locator("//dl[contains(., '05/QĐ.')]/following::button[contains(@formaction, 'Confirm')]").First.ClickAsync();
            await second.ExamineAsync();
            (await second.TextAsync()).ShouldContain("Đã xác nhận");
            await second.OpenAsync("/administration/people/dec8");
            (await second.TextAsync()).ShouldContain("UBND");
            await second.OpenAsync("/administration/people");
        }
    }
}
