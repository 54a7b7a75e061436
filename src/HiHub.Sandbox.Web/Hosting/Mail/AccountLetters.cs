using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Letters to a person about their own account; the link for a new password is made here, at the last moment.</summary>
internal sealed class AccountLetters(UserManager<Person> people, IOptions<MailOptions> options)
{
    private static readonly LocalText s_forgottenSubject = new("Đặt lại mật khẩu", "Set a new password");

    private static readonly LocalText s_forgotten = new(
        "Hệ thống nhận được yêu cầu đặt lại mật khẩu cho tài khoản của anh/chị. Để đặt mật khẩu mới, mở liên kết sau trong vòng 30 phút:\n\n{0}\n\n"
            + "Liên kết chỉ dùng được một lần. Nếu không yêu cầu, anh/chị bỏ qua thư này; mật khẩu vẫn giữ nguyên.",
        "Somebody asked for a new password for your account. To set one, open this link within 30 minutes:\n\n{0}\n\n"
            + "It opens once. If it was not you, do nothing: your password stays as it is.");

    private static readonly LocalText s_openedSubject = new("Tài khoản của anh/chị đã được mở", "Your account is open");

    private static readonly LocalText s_opened = new(
        "Tài khoản đã được mở, tên đăng nhập: {0}. Để đặt mật khẩu, mở liên kết sau trong vòng 30 phút:\n\n{1}\n\n"
            + "Quá thời gian này, dùng chức năng «Quên mật khẩu» để nhận liên kết mới. Nếu anh/chị không biết về tài khoản này, hãy bỏ qua thư.",
        "An account was opened with the user name {0}. To set its password, open this link within 30 minutes:\n\n{1}\n\n"
            + "Later, ask for a new link with “forgotten password”. If you know nothing of this account, do nothing.");

    private static readonly LocalText s_againSubject = new("Có yêu cầu đăng ký lại tổ chức của anh/chị", "Somebody registered your organisation again");

    private static readonly LocalText s_again = new(
        "Tổ chức của anh/chị đã có tài khoản, tên đăng nhập: {0}. Nếu quên mật khẩu, đặt lại tại {1}\n\nNếu không phải anh/chị yêu cầu, hãy bỏ qua thư này.",
        "Your organisation has an account already, user name {0}. If you forgot the password, set a new one at {1}\n\nIf it was not you, do nothing.");

    private static readonly LocalText s_lentSubject = new("Anh/chị được ủy quyền nhiệm vụ", "A duty was delegated to you");

    private static readonly LocalText s_lent = new(
        "Một đồng nghiệp vừa ủy quyền nhiệm vụ cho anh/chị. Việc làm thay được ghi tên cả hai người. Xem việc cần làm tại {0}",
        "A colleague has delegated a duty to you. What you do in their stead is written in both names. See your work at {0}");

    private static readonly LocalText s_passwordSubject = new("Mật khẩu đã được thay đổi", "Your password was changed");

    private static readonly LocalText s_factorSubject = new("Lớp xác thực thứ hai đã được thay đổi", "Your second factor was changed");

    private static readonly LocalText s_changed = new(
        "Thay đổi nêu ở tiêu đề vừa được thực hiện trên tài khoản của anh/chị. Các phiên đăng nhập có thể xem và kết thúc tại {0}\n\n"
            + "Nếu không phải anh/chị thực hiện, hãy báo ngay cho quản trị viên.",
        "What the subject says was just done to your account. See and end your sessions at {0}\n\nIf it was not you, tell an administrator at once.");

    /// <summary>Null where the person is gone or has no address.</summary>
    public async Task<Letter?> WriteAsync(OutboxMessage message)
    {
        var about = JsonSerializer.Deserialize<AccountContent>(message.Payload, SandboxJson.Options)!;
        if (await people.FindByIdAsync(about.Person) is not { ClosedAt: null, Email: { Length: > 0 } address } person)
            return null;
        var to = new Recipient(person.Id, address, person.DisplayName, person.Language != "en");
        if (message.Kind == AccountNotices.Kind(AccountNotice.PasswordForgotten))
            return Letter.Of(to, s_forgottenSubject, s_forgotten, await LinkAsync(person));
        if (message.Kind == AccountNotices.Kind(AccountNotice.AccountOpened))
            return Letter.Of(to, s_openedSubject, s_opened, person.Id, await LinkAsync(person));
        if (message.Kind == AccountNotices.Kind(AccountNotice.RegisteredAgain))
            return Letter.Of(to, s_againSubject, s_again, person.Id, At("/forgotten-password"));
        if (message.Kind == AccountNotices.Kind(AccountNotice.DutyLent))
            return Letter.Of(to, s_lentSubject, s_lent, At("/queue"));
        var subject = message.Kind == AccountNotices.Kind(AccountNotice.PasswordChanged) ? s_passwordSubject : s_factorSubject;
        return Letter.Of(to, subject, s_changed, At("/account/sessions"));
    }

    private async Task<string> LinkAsync(Person person) =>
        At("/new-password" + QueryString.Create("Person", person.Id).Add("Token", await people.GeneratePasswordResetTokenAsync(person)));

    private string At(string path) => options.Value.Site!.TrimEnd('/') + path;
}
